# A session’s list and its marks.

attendance-title = Émargement – { $theme }
attendance-title-loading = Émargement
attendance-context = { $day }, { $from } – { $to }, { $place }
attendance-loading = Lecture de la liste…
attendance-list = Personnes inscrites à la séance
attendance-name = { $first } { $last }
attendance-home = { $commune } ({ $country })
attendance-word-present = Présent
attendance-word-late = En retard
attendance-word-excused = Excusé
attendance-word-absent = Absent
attendance-key-present = P
attendance-key-late = R
attendance-key-excused = E
attendance-key-absent = A
attendance-keys-hint = Flèches haut et bas : changer de personne. Entrée : détails. Suppr : retirer une saisie. Ctrl+Entrée : terminer.
attendance-all-present = Tous présents
attendance-undo = Annuler la dernière saisie
attendance-undo-key = Ctrl+Z
attendance-print-session = Fiche de la séance
attendance-print-for = Fiche patient pour { $name }
attendance-tally = { $marked } sur { $listed } saisis, présents : { $present }
attendance-said = { $name } : { $mark }
attendance-said-rest =
    { $count ->
        [0] Tout le monde était déjà saisi : rien n’a changé.
        [one] Une personne notée présente.
       *[other] { $count } personnes notées présentes.
    }
attendance-said-undone = Dernière saisie annulée.
attendance-said-closed = Séance terminée.
attendance-not-saved = Pas encore enregistré
attendance-retrying =
    { $count ->
        [one] Une saisie attend encore ; elle est retentée toute seule. Ne fermez pas cette page.
       *[other] { $count } saisies attendent encore ; elles sont retentées toutes seules. Ne fermez pas cette page.
    }
attendance-saving =
    { $count ->
        [one] Une saisie en cours d’enregistrement…
       *[other] { $count } saisies en cours d’enregistrement…
    }
attendance-saved = Enregistré sur cet ordinateur à { $time }
attendance-close = Terminer la séance
attendance-close-unsaved = Quelque chose sur cette page n’est pas encore enregistré : une saisie ou la note. La séance pourra être terminée dès que ce sera fait.
attendance-held = Cette séance est terminée. Une erreur peut encore être corrigée ici.
attendance-back-to-today = Revenir à aujourd’hui
attendance-too-early = Cette séance n’a pas encore eu lieu. Les présences se notent à partir de ce jour-là ; d’ici là, vous pouvez excuser quelqu’un.
attendance-cancelled = Cette séance est annulée.
attendance-nobody = Personne n’est inscrit à cette séance.
attendance-enrol = Inscrire des personnes

# What people need, and the caregivers who came.

attendance-need-interpreter = Interprète
attendance-need-large-print = Gros caractères
attendance-caregivers = Proches
attendance-caregivers-about = Comptés à part des patients, qu’un patient soit là ou non.
attendance-caregivers-tally =
    { $listed ->
        [0] Aucun proche sur la liste
       *[other] Proches : { $marked } sur { $listed } saisis, présents : { $present }
    }
attendance-caregivers-list = Proches sur la liste de la séance
attendance-caregivers-near = Proches des personnes inscrites
attendance-caregivers-other = Ajouter un autre proche
attendance-caregivers-search = Chercher un proche
attendance-caregivers-search-hint = Une partie du nom.
attendance-caregivers-none-found = Aucun proche ne correspond. Un nouveau proche s’ajoute depuis le dossier du patient.
attendance-caregivers-of = proche de { $people }
attendance-caregiver-add = Ajouter { $name }
attendance-caregiver-added = { $name } est sur la liste.

# More than present and absent.

attendance-word-expected = Attendu
attendance-word-left-early = Départ anticipé
attendance-key-left-early = D
attendance-key-turned = T
attendance-rest-absent = Absents : tous les autres
attendance-said-rest-absent =
    { $count ->
        [0] Tout le monde était déjà saisi : rien n’a changé.
        [one] Une personne notée absente.
       *[other] { $count } personnes notées absentes.
    }
attendance-said-call = { $name } : absence sans prévenir pour la séance n° { $count } de suite. Un appel sera demandé.
attendance-count-late = en retard : { $count } sur { $listed }
attendance-count-left-early = départs anticipés : { $count } sur { $listed }
attendance-count-excused = excusés : { $count } sur { $listed }
attendance-count-absent = absents : { $count } sur { $listed }
attendance-more = Autres actions
attendance-to-session = Fiche de la séance
attendance-row = N° sur la feuille :

# Closing, and correcting afterwards.

attendance-close-rest-title =
    { $count ->
        [one] Noter la personne restante absente et terminer ?
       *[other] Noter les { $count } personnes restantes absentes et terminer ?
    }
attendance-close-rest =
    { $count ->
        [one] Cette personne n’a pas encore de saisie. Elle sera notée absente, sans avoir prévenu.
       *[other] Ces personnes n’ont pas encore de saisie. Elles seront notées absentes, sans avoir prévenu.
    }
attendance-close-rest-yes =
    { $count ->
        [one] Noter absente et terminer
       *[other] Noter absentes et terminer
    }
attendance-correcting = Vos corrections sont gardées avec leur raison : « { $reason } ».
attendance-why-title = Corriger une séance terminée
attendance-why-about = La raison est gardée dans l’historique avec chaque correction, jusqu’à ce que vous quittiez cette page.
attendance-why = Raison de la correction
attendance-why-hint = Par exemple : erreur de ligne sur la feuille signée.
attendance-why-missing = Écrivez la raison en quelques mots.
attendance-why-go-on = Corriger

# What goes with a mark.

attendance-detail = Détails
attendance-detail-of = Détails : { $name }
attendance-detail-saved = Détails de { $name } enregistrés.
attendance-remote = À distance (téléphone ou vidéo)
attendance-remote-short = À distance
attendance-companion = Un proche était là
attendance-companion-hint = Avec ou sans le patient. Un proche connu se note plus bas.
attendance-companion-short = Un proche là
attendance-line = Une ligne pour ce dossier
attendance-line-hint = Elle n’apparaît que dans le dossier de cette personne.
attendance-to-file = Ouvrir le dossier
attendance-turn = Tourner l’écran vers la personne
attendance-need-language = Ne suit pas la langue de la séance
attendance-entry = Pourquoi cette personne vient
attendance-entry-planned = Inscription prévue
attendance-entry-walk-in = Venue sans être attendue
attendance-entry-make-up = Rattrapage
attendance-entry-freed-place = Place libérée
attendance-missed-before =
    { $count ->
        [one] A manqué la séance précédente sans prévenir
       *[other] A manqué les { $count } séances précédentes sans prévenir
    }
attendance-missed-again = Absent { $count } fois de suite : un appel est demandé.
attendance-to-calls = Appels à faire

# Excuses before the day.

attendance-excuse = Excuser
attendance-excuse-of = Excuser { $name }
attendance-excuse-title = Excuser une personne
attendance-reason = Raison de l’absence
attendance-reason-not-asked = Non demandée
attendance-reason-unwell = Souffrant
attendance-reason-hospital = Hospitalisation
attendance-reason-appointment = Autre rendez-vous
attendance-reason-transport = Pas de moyen de venir
attendance-reason-work = Travail
attendance-reason-family = Famille, ou quelqu’un à aider
attendance-reason-weather = Neige, verglas ou inondation
attendance-reason-forgot = Oubli
attendance-reason-unwilling = Ne souhaite pas venir
attendance-reason-other = Autre raison
attendance-told-on = Prévenu le
attendance-told = A prévenu le { $day }
attendance-told-why = A prévenu le { $day } : { $reason }
attendance-excused = { $name } : excusé.
attendance-freed =
    { $seats ->
        [0] Il n’y a pas de place libre.
        [one] Il y a une place libre ; personnes en attente dans ce programme : { $waiting }.
       *[other] Il y a { $seats } places libres ; personnes en attente dans ce programme : { $waiting }.
    }
attendance-comes = Vient quand même
attendance-comes-of = { $name } vient quand même
attendance-comes-said = { $name } est de nouveau sur la liste des attendus.
attendance-to-places = Voir qui peut prendre la place

# People who come onto the list, and off it.

attendance-walk-in = Personne non prévue
attendance-walk-in-key = Ctrl+N
attendance-walk-in-title = Une personne non prévue est venue
attendance-walk-in-about = Elle est ajoutée à cette séance seulement, et notée présente.
attendance-walk-in-search = Chercher dans le registre
attendance-walk-in-search-hint = Une partie du nom, puis choisissez dans la liste.
attendance-walk-in-known = { $name } est dans le registre.
attendance-walk-in-unknown = Si le registre ne la connaît pas, écrivez son nom. Le dossier se complète plus tard.
attendance-walk-in-missing = Choisissez quelqu’un dans la liste ou écrivez un nom de famille plus bas.
attendance-walk-in-button = Ajouter à la liste
attendance-walk-in-added = { $name } est sur la liste, noté présent.
attendance-walk-in-new = { $name } est sur la liste, noté présent. Le dossier reste à compléter.
attendance-last-name = Nom de famille
attendance-last-name-missing = Écrivez le nom de famille.
attendance-first-name = Prénom
attendance-first-name-missing = Écrivez le prénom.
attendance-put = Mettre des personnes sur la liste
attendance-put-search = Chercher une personne
attendance-put-search-hint = Choisissez dans la liste ; vous pouvez en ajouter plusieurs.
attendance-put-people = Personnes choisies
attendance-put-missing = Choisissez au moins une personne.
attendance-put-button =
    { $count ->
        [0] Mettre sur la liste
        [one] Mettre une personne sur la liste
       *[other] Mettre { $count } personnes sur la liste
    }
attendance-put-done =
    { $count ->
        [one] { $names } est sur la liste.
       *[other] { $names } sont sur la liste.
    }
attendance-seats = Places libres : { $seats } sur { $capacity }. En attente dans ce programme : { $waiting }.
attendance-despite = Pourquoi, malgré le manque de place
attendance-despite-hint = Places libres : { $seats }. La raison est gardée dans l’historique.
attendance-despite-missing = Écrivez pourquoi la liste dépasse les places.
attendance-take-off = Retirer de la liste
attendance-take-off-reason = Raison
attendance-take-off-hint = Par exemple : inscription à la mauvaise séance. Une absence se note, elle ne se retire pas.
attendance-take-off-missing = Écrivez la raison en quelques mots.
attendance-taken-off = { $name } n’est plus sur la liste.
attendance-taken-off-by-mistake = Retrait annulé
attendance-added-by-mistake = Ajout annulé

# The note about the whole group.

attendance-note = Note sur le groupe
attendance-note-about = Écrite une fois, elle est visible dans le dossier de chaque personne de la liste. Elle ne nomme donc personne.
attendance-note-label = Ce qui vaut pour tout le groupe
attendance-note-names =
    { $count ->
        [one] Ce nom est celui d’une personne de la liste : { $names }. La note n’est pas enregistrée. Retirez le nom, ou écrivez-le dans les détails de cette personne.
       *[other] Ces noms sont ceux de personnes de la liste : { $names }. La note n’est pas enregistrée. Retirez les noms, ou écrivez dans les détails de chaque personne.
    }
attendance-note-save = Enregistrer la note

# Paper: what is printed, what comes back signed, badges.

attendance-paper = Sur papier
attendance-paper-about = À imprimer avant la séance ; la feuille signée se saisit ensuite par numéros de ligne.
attendance-paper-print = Imprimer pour cette séance
attendance-print-sign-in = Feuille d’émargement
attendance-print-badges = Badges
attendance-print-handouts = Fiches de tout le monde
attendance-print-booklets = Livrets A5
attendance-print-materials = Liste du matériel
attendance-papers = Feuilles signées gardées
attendance-scan-of = Feuille signée du { $day }
attendance-paper-kept = Gardée le { $moment } par { $name }
attendance-paper-look = Ouvrir
attendance-binder-in = Papier rangé ici : { $binder }
attendance-binder = Classeur où se trouve le papier
attendance-binder-hint = Par exemple : classeur bleu, automne.
attendance-scan = Scanner un badge
attendance-scan-hint = Placez le curseur ici et passez les badges l’un après l’autre : chaque personne est notée présente.
attendance-scan-present = Noter présent
attendance-scanned = { $name } : présent
attendance-scanned-somebody = La personne du badge est notée présente.
attendance-scan-keep = Garder un scan de la feuille signée
attendance-scan-about = Le fichier est gardé chiffré dans le registre, avec son empreinte.
attendance-scan-file = Fichier
attendance-scan-file-hint = Un PDF, ou une image PNG ou JPEG.
attendance-scan-choose = Choisir un fichier
attendance-scan-other = Choisir un autre fichier
attendance-scan-missing = Choisissez le fichier du scan.
attendance-scan-button = Garder le scan
attendance-scan-kept = La feuille signée est gardée avec la séance.
attendance-enter-sheet = Saisir la feuille signée
attendance-sheet-about = Écrivez les numéros de ligne, puis la lettre. Une virgule sépare les groupes. Rien n’est enregistré avant que vous le demandiez.
attendance-sheet-line = Lignes de la feuille
attendance-sheet-hint = Par exemple : 1-6 9 { $present }, 8 { $absent }
attendance-sheet-says = Cela note { $count } personnes sur { $listed } :
attendance-sheet-was = avant : { $mark }
attendance-sheet-missing = Écrivez au moins un numéro de ligne et une lettre.
attendance-sheet-not-printed = La feuille d’émargement n’a pas encore été imprimée : les lignes n’ont pas encore de numéro.
attendance-sheet-enter = Enregistrer la feuille
attendance-sheet-enter-count =
    { $count ->
        [one] Enregistrer une saisie
       *[other] Enregistrer { $count } saisies
    }
attendance-sheet-entered =
    { $count ->
        [one] Une saisie enregistrée depuis la feuille.
       *[other] { $count } saisies enregistrées depuis la feuille.
    }
attendance-other-date = Autre date sur ce thème
attendance-other-date-taken = { $name } est inscrit à la séance du { $day }.
