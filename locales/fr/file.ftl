# Le dossier d’un patient : son bandeau, ses onglets, ses formulaires, son historique.

file-title-loading = Dossier
file-loading = Lecture du dossier…
file-back-to-list = Revenir à la liste des patients
file-age-born = { $age }, naissance : { $born }
file-handouts = Fiches : { $languages }
file-to-know = À savoir
file-need-large-print = Gros caractères
file-need-interpreter = Interprète
file-need-simple = Lecture simple
file-need-none = Ne lit pas
file-consent-join = Consentement à l’entrée : { $standing }
file-standing-since = { $standing } depuis le { $day }
file-tabs = Parties du dossier
file-tab-pathway = Parcours
file-tab-sessions = Séances
file-tab-situation = Bilan et situation
file-tab-caregivers = Proches
file-tab-consents = Consentements
file-tab-papers = Documents
file-tab-history = Historique
file-twin = { $name }, dossier { $number }, est peut-être la même personne.
file-twin-compare = Comparer les deux dossiers
file-twin-another-done = { $name }, dossier { $number }, est noté comme une autre personne.

# Parcours et séances.

file-enrol = Inscrire à un programme
file-assessment-record = Noter un bilan
file-assessment-title = Noter un bilan
file-assessment-kind = Lequel
file-assessment-shared = Bilan éducatif partagé
file-assessment-updated = Bilan éducatif actualisé
file-assessment-evaluation = Évaluation individuelle
file-assessment-remote = à distance
file-assessment-remote-label = Par téléphone ou en vidéo
file-assessment-done = { $kind } : noté.
file-sessions = Séances, la plus récente d’abord
file-sessions-none = Aucune séance pour cette personne. Elles viennent avec un programme.
file-session-day = Jour
file-session-at = { $day }, { $time }
file-session-theme = Thème
file-session-kind = Forme
file-session-mark = Présence
file-session-unmarked = Pas encore saisie

# Besoins, situation, EPICES, identifiants.

file-part-situation = Situation et notes
file-facts-none = Rien n’est encore noté.
file-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
file-epices-ask = Remplir le questionnaire
file-epices-none = Aucun questionnaire n’est rempli. Il est facultatif.
file-epices-missing =
    { $count ->
        [one] Il manque une réponse : il n’y aura pas de score.
       *[other] Il manque { $count } réponses : il n’y aura pas de score.
    }
file-epices-complete = Les onze réponses sont là : un score sera calculé.
file-epices-done = Le questionnaire est enregistré.
file-identifiers = Identifiants nationaux
file-identifiers-hint = Facultatifs et masqués. Ils n’apparaissent sur aucune liste ; chaque lecture est notée dans l’historique.
file-identifier-add = Ajouter : { $kind }
file-identifier-show = Montrer
file-identifier-hide = Masquer
file-identifier-forget = Oublier
file-identifier-forget-sure = Le numéro sera effacé du dossier. Il faudra le recopier depuis la carte pour le remettre.
file-identifier-forget-yes = Oublier le numéro
file-identifier-forgotten = { $kind } : le numéro est oublié.
file-identifier-hint = Recopiez-le depuis la carte ; les espaces et les points ne comptent pas.
file-identifier-missing = Écrivez le numéro.
file-identifier-right = Ce numéro est possible et va avec le dossier.
file-identifier-unusual = Ce numéro est possible, mais regardez-le de plus près. Vous pouvez le garder.
file-identifier-keep = Garder le numéro
file-identifier-kept = { $kind } : le numéro est gardé.

# Proches de la personne.

file-caregivers-none = Aucun proche n’est noté. Un proche peut venir aux séances et recevoir ses propres fiches.
file-caregiver-add = Ajouter un proche
file-caregivers-all = Tous les proches du registre
file-caregiver-present =
    { $count ->
        [0] Présent à aucune séance
        [one] Présent à une séance
       *[other] Présent à { $count } séances
    }
file-tie-change = Changer le lien
file-tied = { $name } est parmi les proches.
file-untie = Délier
file-untied = { $name } n’est plus parmi les proches. Ses présences restent.

# Modifier, suivre, mettre de côté.

file-edit = Modifier le dossier
file-edit-title = Modifier le dossier
file-edit-autosave = Chaque champ s’enregistre quand vous le quittez.
file-edit-done = Fermer
file-edited = Le dossier est modifié.
file-not-saved-yet = Pas encore enregistré : corrigez d’abord le champ signalé.
file-more = Plus
file-flag = Marquer pour le suivi
file-flag-change = Changer le suivi
file-flag-drop = Le suivi est fait
file-flag-dropped = Le suivi est noté comme fait.
file-flag-title = Marquer pour le suivi
file-flag-context = La personne apparaît dans la liste « À rappeler ».
file-flag-reason = Pourquoi
file-flag-reason-missing = Écrivez pourquoi, en quelques mots.
file-flag-until = Jusqu’au
file-flag-until-hint = Vide : jusqu’à ce que le suivi soit fait.
file-flag-set = La personne est marquée pour le suivi.
file-standing = Décès, déménagement, ne pas contacter
file-standing-title = La personne peut-elle être contactée ?
file-standing-context = La personne quitte les listes d’appel, les courriers et les étiquettes. Rien n’est effacé, et c’est réversible.
file-standing-new = Désormais
file-standing-missing = Choisissez ce qui vaut désormais.
file-standing-day = Depuis le
file-standing-reason = Motif
file-standing-reason-missing = Écrivez le motif.
file-standing-set = C’est noté dans le dossier.
file-standing-undone = Annulé aussitôt
file-folder-choose = Choisir le dossier…
file-folder-other = Choisir un autre dossier…
file-folder-missing = Choisissez un dossier de cet ordinateur.
file-pocket = Rendez-vous à plier
file-pocket-context = Les séances à venir sur une feuille qui se plie en format de poche. Dehors, rien ne dit pourquoi la personne vient ; le code QR ne contient que des dates et des heures.
file-certificate = Attestation de présence
file-certificate-context = Jours et heures de présence, pour un employeur ou une assurance. Elle ne nomme ni maladie, ni programme, ni thème.
file-certificate-from = Du
file-certificate-to = Au
file-invitation = Invitation ou lettre après une absence
file-invitation-context = Pour une enveloppe à fenêtre, dans la langue de la personne. La lettre ne nomme ni maladie, ni programme, ni thème.
file-invitation-about = Quelle lettre
file-invitation-about-coming = Invitation aux prochaines séances
file-invitation-about-missed = Après la dernière absence
file-export = Copie du dossier pour la personne
file-export-title = Copie du dossier pour la personne
file-export-context = Tout ce que le registre garde sur elle, qui l’a changé et qui l’a lu : un PDF à lire, un fichier pour machine, et ses documents.
file-export-language = Langue du PDF
file-export-folder = Dossier de cet ordinateur
file-export-warning = La copie quitte le registre chiffré. Remettez-la à la personne, puis effacez-la de cet ordinateur.
file-export-button = Créer la copie
file-exported =
    { $count ->
        [0] La copie est faite.
        [one] La copie est faite, avec un document.
       *[other] La copie est faite, avec { $count } documents.
    }
file-export-open = Ouvrir le PDF
file-compare = Comparer avec un autre dossier
file-compare-context = Cherchez l’autre dossier. Rien n’est réuni avant que vous ayez vu les deux côte à côte.
file-compare-none = Aucun autre dossier ne correspond à « { $search } ».

# Effacer une personne.

file-erase = Effacer la personne…
file-erase-title = Effacer { $name }
file-erase-goes = Ce qui sera effacé pour de bon
file-erase-goes-file = Le nom, les coordonnées, les besoins, la situation, les notes et les identifiants.
file-erase-goes-sessions = Le lien avec les séances : { $count }.
file-erase-goes-assessments = Les bilans et questionnaires : { $count }.
file-erase-goes-consents = Les réponses aux consentements : { $count }.
file-erase-goes-papers = Les documents : { $count }.
file-erase-goes-history = L’historique du dossier et ses lectures.
file-erase-stays = Ce qui reste
file-erase-stays-counts = Les présences passées restent comptées, sans nom ni numéro, pour que les totaux déjà rendus restent justes.
file-erase-stays-trace = Le registre garde qu’un effacement a eu lieu, sans dire de qui.
file-erase-stays-backups = Les sauvegardes déjà faites et les papiers imprimés : le centre doit les détruire lui-même.
file-erase-reason = Motif
file-erase-reason-missing = Choisissez le motif.
file-erase-reason-asked = La personne l’a demandé
file-erase-reason-retention-over = La durée de conservation est passée
file-erase-reason-mistake = Le dossier n’aurait pas dû exister
file-erase-language = Langue du certificat
file-erase-certificate = Où enregistrer le certificat
file-erase-number = Retapez le numéro du dossier : { $number }
file-erase-number-hint = Pour que personne ne soit effacé par erreur. On ne peut pas revenir en arrière.
file-erase-number-wrong = Ce n’est pas le numéro de ce dossier. Retapez { $number }.
file-erase-button = Effacer pour de bon
file-erase-keep = Garder le dossier
file-erased = La personne est effacée. Le certificat { $number } est ici :

# Historique.

file-merges = Dossiers réunis avec celui-ci
file-merge = Dossier { $number }, réuni par { $name }, { $moment }.
file-merge-undo = Séparer de nouveau
file-merge-undo-sure = Les deux dossiers redeviennent ce qu’ils étaient. Ce qui a été changé depuis reste et vous sera montré.
file-merge-undo-yes = Séparer les dossiers
file-merge-undone =
    { $count ->
        [one] Les deux dossiers sont séparés. Un champ a été remis.
       *[other] Les deux dossiers sont séparés. Champs remis : { $count }.
    }
file-changes = Qui a changé quoi
file-changes-none = Rien n’a encore changé.
file-by = { $moment }, { $name }
file-change = { $field } : { $old } → { $now }
file-change-first = { $field } : { $now }
file-change-consent = { $kind }, { $answer }
file-nothing = (vide)
file-readings = Qui a lu le dossier
file-readings-none = Personne n’a encore lu ce dossier.
file-reading = { $name } : { $what }
file-reading-file = dossier ouvert
file-reading-identifier = identifiant montré
file-reading-paper = document vu ou copié
file-reading-print = fiche imprimée
file-reading-export = copie faite pour la personne
file-act-add-patient = Dossier créé
file-act-save-patient = Dossier modifié
file-act-set-standing = Contact possible ou non : changé
file-act-flag-patient = Marqué pour le suivi
file-act-drop-flag = Suivi fait
file-act-keep-identifier = Identifiant national gardé
file-act-drop-identifier = Identifiant national oublié
file-act-record-consent = Réponse à un consentement notée
file-act-withdraw-consent = Consentement retiré
file-act-record-epices = Questionnaire EPICES rempli
file-act-record-assessment = Bilan noté
file-act-attach-paper = Document joint
file-act-remove-paper = Document retiré
file-act-tie-caregiver = Proche lié
file-act-untie-caregiver = Proche délié
file-act-merge-patients = Dossier réuni avec un autre
file-act-undo-merge = Dossiers séparés de nouveau
file-act-import-people = Importé d’un fichier
file-act-import-patient = Importé d’un fichier
file-act-enrol = Inscrit à un programme
file-act-take-off-list = Retiré de séances à venir
file-field-last-name = Nom d’usage
file-field-birth-name = Nom de naissance
file-field-first-name = Prénoms
file-field-sex = Sexe
file-field-birth-date = Date de naissance
file-field-residence = Pays de résidence
file-field-postal-code = Code postal
file-field-commune = Commune
file-field-address = Adresse
file-field-phone = Téléphone
file-field-other-phone = Autre téléphone
file-field-email = Courriel
file-field-languages = Langues des fiches
file-field-spoken = Langues parlées
file-field-reads = Langues lues
file-field-reading-level = Niveau de lecture
file-field-large-print = Gros caractères
file-field-interpreter = Interprète
file-field-transport = Comment la personne vient
file-field-travel-minutes = Temps de trajet
file-field-insurer-country = Pays de l’assureur
file-field-insurer = Organisme assureur
file-field-occupation = Profession
file-field-activity = De quoi la personne vit
file-field-living = Avec qui la personne vit
file-field-doctor = Médecin traitant
file-field-notes = Notes
file-field-standing = Contact
file-field-flag = Suivi
file-field-consent = Consentement
file-field-epices = EPICES
file-field-identifier = Identifiant
file-field-paper = Document
file-field-caregiver = Proche
file-field-assessment = Bilan
file-field-merge = Dossier réuni
file-act-export-person = Copie faite pour la personne
file-act-not-the-same = Dit être une autre personne
file-act-print-handout = Fiche imprimée
file-act-save-paper = Document copié hors du registre
file-field-reason = Motif
file-act-draft-letter = Lettre préparée
file-act-save-letter = Lettre modifiée
file-act-drop-letter = Brouillon de lettre supprimé
file-act-send-letter = Lettre envoyée
file-act-print-letter = Lettre imprimée
file-act-print-appointment-letter = Lettre de rendez-vous imprimée
file-act-send-appointment-letter = Départ d’une lettre de rendez-vous noté
file-act-drop-appointment-letter = Lettre de rendez-vous retirée, pas envoyée
file-field-appointment-letter = Lettre de rendez-vous
file-act-print-plan = Plan personnel imprimé
file-act-print-assessment-form = Formulaire vierge imprimé
file-field-letter = Lettre
file-act-join-cohort = Entrée dans un groupe
file-act-lead-assessment = Bilan ou évaluation mené
file-act-agree-plan = Programme personnalisé convenu
file-act-decide-follow-up = Suite décidée
file-act-end-pathway = Fin du parcours
file-act-resume-pathway = Fin du parcours annulée
file-act-move-to-version = Passage à une autre version
file-field-enrolment = Programme
file-field-cohort = Groupe
file-field-plan = Programme personnalisé
file-field-decision = Suite décidée
file-field-ending = Motif de fin
file-field-version = Version du modèle
file-act-excuse = Excuse notée
file-act-correct-presence = Détails d’une présence corrigés
file-act-put-on-list = Inscription à une séance
file-act-log-call = Appel noté
file-act-save-wish = Souhaits notés
file-act-save-car-share = Covoiturage noté
file-field-session = Séance
file-field-call = Appel
file-session-notes = Notes des séances
file-session-note-group = Le groupe : { $note }
file-session-note-own = Pour ce dossier seulement : { $line }

# Handouts printed for the person.

file-given = Fiches remises
file-given-loading = Lecture des fiches remises…
file-given-none = Aucune fiche n’a encore été imprimée pour cette personne.
file-given-line = { $languages } · { $layout } · version { $version }
file-given-newer = Il existe une version plus récente
