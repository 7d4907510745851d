# Programmes: the list, a new one, and the six sides of one.

programmes-title = Programmes
programmes-one = Programme
programmes-loading = Lecture des programmes…
programmes-empty = Aucun programme n’est encore écrit. Un modèle de parcours en donne les séances ; vous l’adaptez ensuite.
programmes-new = Nouveau programme
programmes-import = Reprendre le programme d’un autre centre
programmes-to-due = Voir ce qui reste à faire
programmes-run = Programmes en cours ({ $count })
programmes-stopped = Programmes arrêtés ({ $count })
programmes-status-draft = Pas encore déclaré
programmes-status-declared = Déclaré
programmes-status-stopped = Arrêté
programmes-scheme-fr-declared = France : programme déclaré à l’ARS
programmes-scheme-be-start-up = Belgique : trajet de démarrage
programmes-scheme-be-care-pathway = Belgique : trajet de soins
programmes-scheme-be-convention = Belgique : convention
programmes-scheme-lu-clinic = Luxembourg : clinique ou consultation
programmes-scheme-de-dmp = Allemagne : formation d’un DMP
programmes-running =
    { $count ->
        [0] Personne ne suit ce programme
        [one] Une personne le suit
       *[other] { $count } personnes le suivent
    }
programmes-waiting =
    { $count ->
        [one] Une personne attend un groupe
       *[other] { $count } personnes attendent un groupe
    }
programmes-held = Séances tenues : { $held } sur { $sessions }
programmes-no-session = Aucune séance n’est encore datée
programmes-version-from = Version { $number }, depuis le { $day }
programmes-progress = Séances tenues de « { $title } »

# A new programme.

programmes-new-title = Nouveau programme
programmes-new-context = Choisissez un modèle : vous pourrez tout y changer. Ce que vous tapez est gardé si vous quittez la page.
programmes-library-loading = Lecture des modèles…
programmes-template = Modèle de parcours
programmes-template-missing = Choisissez un modèle.
programmes-template-detail =
    { $sessions ->
        [one] { $condition }, une séance
       *[other] { $condition }, { $sessions } séances
    }
programmes-template-model = Modèle à adapter et à valider
programmes-template-languages = Écrit en { $languages }
programmes-template-sources = Sources
programmes-name = Nom du programme
programmes-name-hint = Celui que l’équipe et les patients emploieront.
programmes-name-missing = Donnez un nom au programme.
programmes-scheme = Cadre
programmes-scheme-hint = Le pays et le cadre sous lesquels le programme est mené. Vous pourrez le changer.
programmes-first-group = Un premier groupe (facultatif)
programmes-first-group-about = Laissez vide pour adapter d’abord le modèle. Avec un premier jour, les séances sont datées aussitôt et évitent les jours fériés.
programmes-first-day = Premier jour
programmes-first-day-missing = Écrivez un jour qui existe, par exemple 12, 1 et 2027.
programmes-day = Jour
programmes-month = Mois
programmes-year = Année
programmes-hour = Heure des séances
programmes-hour-hint = Par exemple 14:00.
programmes-hour-missing = Écrivez une heure entre 0:00 et 23:59.
programmes-place = Lieu
programmes-place-missing = Écrivez où ont lieu les séances.
programmes-open = Ouvrir le programme
programmes-create = Créer le programme
programmes-opening = Enregistrement du programme…
programmes-made-without-group = Le programme est créé ; seul le groupe n’a pas été ouvert. Corrigez et recommencez, ou ouvrez le groupe plus tard.
programmes-to-made = Voir le programme
programmes-dates = Dates prévues
programmes-dates-empty = Choisissez un modèle et un premier jour : les dates apparaissent ici.
programmes-session = Séance { $number } : { $theme }
programmes-session-size =
    { $capacity ->
        [one] { $minutes } minutes, une place
       *[other] { $minutes } minutes, { $capacity } places
    }
programmes-skipped = { $day } est férié ({ $holiday }) : la séance { $number } est décalée au { $moved }.

# One programme.

programmes-context = { $condition } – { $scheme } – depuis le { $day }
programmes-back-to-list = Revenir aux programmes
programmes-stop = Arrêter le programme
programmes-take-up = Reprendre le programme
programmes-now-stopped = Le programme est arrêté. Ses parcours et ses chiffres restent.
programmes-taken-up = Le programme est repris.
programmes-tabs = Parties du programme
programmes-tab-people = Personnes
programmes-tab-sessions = Groupes et séances
programmes-tab-pathway = Parcours
programmes-tab-team = Équipe
programmes-tab-declaration = Déclaration
programmes-tab-schemes = Comparer les pays

# Its people.

programmes-filter = Étape
programmes-filter-running = En cours ({ $count })
programmes-filter-all = Tout le monde ({ $count })
programmes-filter-stage = { $stage } ({ $count })
programmes-filter-any-group = Tous les groupes
programmes-people-shown =
    { $count ->
        [0] Personne n’est affiché.
        [one] Une personne est affichée.
       *[other] { $count } personnes sont affichées.
    }
programmes-people-none = Personne ne suit encore ce programme. Inscrivez les premières personnes.
programmes-people-none-such = Personne n’en est à cette étape dans ce groupe.
programmes-people-table = Personnes du programme, par nom de famille
programmes-stage = Étape
programmes-version = Version du parcours
programmes-version-older = La dernière est la { $latest }
programmes-since = Inscrit le

# What a declaration is made of.

programmes-sessions = Séances
programmes-readiness-loading = Lecture de la déclaration…
programmes-missing =
    { $count ->
        [0] Prêt à déclarer
        [one] Il manque une pièce pour déclarer
       *[other] Il manque { $count } pièces pour déclarer
    }
programmes-missing-none = Rien ne manque de ce que l’application connaît. Vérifiez avec les règles en vigueur avant l’envoi.
programmes-missing-title = Le nom du programme
programmes-missing-sessions = Les séances du parcours
programmes-missing-objectives = Les objectifs de la séance « { $what } »
programmes-missing-structure-number = Le numéro de la structure
programmes-missing-authority = L’autorité, ou avec qui le programme est convenu
programmes-missing-coordinator = Un coordinateur dans l’équipe
programmes-missing-places = Les lieux où le programme est donné
programmes-missing-profession = Dans l’équipe : { $what }
programmes-missing-professions =
    { $what ->
        [one] Au moins une profession dans l’équipe
       *[other] Au moins { $what } professions différentes dans l’équipe
    }
programmes-missing-doctor = Un médecin dans l’équipe
programmes-missing-training = La formation de 40 heures : { $what }
programmes-missing-health-problem = Le problème de santé
programmes-missing-beneficiaries = Le nombre de personnes par an
programmes-missing-setting = Le lieu de prise en charge
programmes-missing-association = La réponse sur l’association de patients
programmes-missing-association-name = Le nom de l’association de patients
programmes-missing-charter = La charte d’engagement, signée par tous
programmes-missing-model-letter = Le modèle de lettre au médecin traitant
programmes-missing-patient-information = L’information remise aux patients à l’entrée
programmes-missing-two-consents = Les deux consentements, demandés séparément
programmes-missing-coordination = La manière dont l’équipe se coordonne
programmes-missing-evaluation = La manière d’évaluer le programme
programmes-missing-confidentiality = La manière de garder le secret
programmes-missing-funding = Le financement
programmes-mirror =
    { $count ->
        [0] Déclaré et fait
        [one] Une différence avec ce qui est déclaré
       *[other] { $count } différences avec ce qui est déclaré
    }
programmes-mirror-same = Ce qui est fait est ce qui est déclaré.
programmes-mirror-what = Quoi
programmes-mirror-declared = Déclaré
programmes-mirror-done = Fait
programmes-mirror-nothing = Rien
programmes-mirror-title = Nom
programmes-mirror-scheme = Cadre
programmes-mirror-coordinator = Coordinateur
programmes-mirror-team-new = Nouveau dans l’équipe
programmes-mirror-team-gone = Sorti de l’équipe
programmes-mirror-team-role = Rôle dans l’équipe
programmes-mirror-place-new = Nouveau lieu
programmes-mirror-place-gone = Lieu abandonné
programmes-mirror-session-new = Nouvelle séance
programmes-mirror-session-gone = Séance abandonnée
programmes-mirror-sessions-order = Ordre des séances
programmes-difference-title = Le programme déclaré « { $declared } » s’appelle « { $done } ».
programmes-difference-scheme = Le cadre déclaré était « { $declared } » ; c’est maintenant « { $done } ».
programmes-difference-coordinator = Coordinateur déclaré : { $declared }. Coordinateur actuel : { $done }.
programmes-difference-team-new = { $done } a rejoint l’équipe.
programmes-difference-team-gone = { $declared } n’est plus dans l’équipe.
programmes-difference-team-role = Un rôle a changé. Déclaré : { $declared }. Actuel : { $done }.
programmes-difference-place-new = Un lieu s’ajoute : { $done }.
programmes-difference-place-gone = Un lieu n’est plus utilisé : { $declared }.
programmes-difference-session-new = Une séance s’ajoute : { $done }.
programmes-difference-session-gone = Une séance n’est plus donnée : { $declared }.
programmes-difference-sessions-order = L’ordre des séances a changé. Déclaré : { $declared }. Actuel : { $done }.
programmes-due-here = À faire pour ce programme ({ $count })
programmes-due-on = Date : { $day }
programmes-declarations = Déclarations notées
programmes-declarations-none = Aucune n’est notée.
programmes-declaration-initial = Première déclaration
programmes-declaration-change = Modification
programmes-declared-on = { $kind }, le { $day }
programmes-declared-number = Numéro { $number }
programmes-declared-no-number = Numéro pas encore reçu
programmes-declared-by = Notée par { $name }, version { $version } du parcours
programmes-declare = Noter une déclaration
programmes-declare-change = Déclarer ces différences
programmes-declare-about = Quand le dossier est parti, ou l’accord conclu. Ce qui est vrai ce jour-là est gardé, pour montrer ensuite ce qui change.
programmes-declare-incomplete =
    { $count ->
        [one] Une pièce manque encore. Vous pouvez noter l’envoi quand même.
       *[other] { $count } pièces manquent encore. Vous pouvez noter l’envoi quand même.
    }
programmes-declare-kind = De quoi s’agit-il
programmes-declare-differences = La modification porte sur :
programmes-declare-on = Envoyée ou conclue le
programmes-declare-number = Numéro reçu
programmes-declare-number-hint = Laissez vide tant qu’il n’est pas arrivé.
programmes-declare-done = La déclaration est notée.
programmes-sheet = Imprimer la fiche de déclaration
programmes-sheet-about = La fiche rassemble ce que le registre sait. C’est un modèle : reportez-le dans le formulaire de l’autorité.
programmes-sheet-language = Langue de la fiche
programmes-sheet-make = Créer la fiche
programmes-sheet-made = La fiche est prête et s’ouvre dans le lecteur de cet ordinateur.
programmes-evaluations = Évaluations du programme
programmes-evaluations-none = Aucune n’est notée.
programmes-evaluated-yearly = Évaluation annuelle de { $year }, faite le { $day }
programmes-evaluated-four-yearly = Évaluation quadriennale de { $year }, faite le { $day }
programmes-evaluation-new = Noter une évaluation
programmes-evaluation-about = L’équipe a évalué le programme ; le rapport reste à sa place, ici seulement la date.
programmes-evaluation-kind = Laquelle
programmes-evaluation-yearly = Annuelle
programmes-evaluation-four-yearly = Quadriennale
programmes-evaluation-year = Année évaluée
programmes-evaluation-year-missing = Écrivez une année en quatre chiffres, par exemple 2025.
programmes-evaluation-on = Faite le
programmes-evaluation-saved = L’évaluation de { $year } est notée.

# The facts a coordinator writes.

programmes-facts = Ce que dit le programme
programmes-facts-about = Ce que vous écrivez s’enregistre de lui-même et remplit la fiche de déclaration.
programmes-facts-saved = Le programme est modifié.
programmes-facts-about-it = Le programme
programmes-facts-public = La structure et les patients
programmes-facts-enclosed = Pièces et engagements
programmes-facts-work = Le travail de l’équipe
programmes-pathology = Groupe de pathologies
programmes-starts = Premier jour du programme
programmes-capacity = Personnes suivies en même temps, au plus
programmes-people-unit = personnes
programmes-number-unreadable = Écrivez un nombre entier, ou videz la case.
programmes-languages = Langues du programme
programmes-places = Lieux
programmes-places-none = Le centre n’a pas encore noté de lieu.
programmes-places-to-centre = Ajouter un lieu au centre
programmes-professions = Professions demandées dans l’équipe
programmes-professions-hint = L’onglet Équipe montre celles qui manquent.
programmes-professions-more = Autres professions
programmes-joint = Mené avec une équipe d’un autre pays
programmes-joint-hint = Les deux équipes animent ensemble, de part et d’autre de la frontière.
programmes-partner = Équipe de l’autre côté de la frontière
programmes-structure-number = Numéro de la structure
programmes-structure-number-hint = FINESS ou SIREN en France, le numéro du pays ailleurs.
programmes-authority = Autorité
programmes-authority-hint = À qui le programme est déclaré, ou avec qui il est convenu.
programmes-health-problem = Problème de santé
programmes-health-problem-hint = Dans les mots du formulaire : ALD, asthme, maladie rare, priorité régionale, autre.
programmes-beneficiaries = Personnes par an, estimation
programmes-setting = Lieu de prise en charge
programmes-setting-ambulatory = En ambulatoire
programmes-setting-inpatient = En hospitalisation
programmes-setting-both = Les deux
programmes-with-association = Construit avec une association de patients agréée
programmes-association = Nom de l’association
programmes-patient-parts = Les patients participent
programmes-patient-parts-hint = Cochez ce qui est vrai ; rien si aucun patient ne participe au travail de l’équipe.
programmes-part-coordination = À la coordination
programmes-part-animation = À l’animation
programmes-part-evaluation = À l’évaluation
programmes-charter = Charte d’engagement signée par tous le
programmes-charter-hint = Laissez vide tant que tous n’ont pas signé.
programmes-model-letter = Le modèle de lettre au médecin traitant est joint
programmes-patient-information = L’information remise aux patients à l’entrée est jointe
programmes-two-consents = Deux consentements sont demandés séparément : entrer dans le programme, transmettre des données
programmes-coordination = Coordination
programmes-coordination-hint = Au sein de l’équipe, et avec le médecin traitant.
programmes-evaluation = Évaluation du programme
programmes-evaluation-hint = Comment se font l’évaluation annuelle et la quadriennale.
programmes-confidentiality = Confidentialité
programmes-funding = Financement
programmes-funding-hint = Qui paie, et combien.
programmes-valid-until = Une ancienne autorisation court jusqu’au
programmes-valid-until-hint = Seulement pour un programme autorisé avant 2021.

# What anybody may know of a programme, on paper.

programmes-leaflet = Dépliant et affiche
programmes-leaflet-about = Ce que chacun peut savoir du programme : pour qui, où, comment s’inscrire. Ni l’équipe ni aucun patient n’y est nommé.
programmes-leaflet-open = Imprimer un dépliant ou une affiche
programmes-leaflet-layout = Forme
programmes-leaflet-make = Créer le papier
programmes-leaflet-made = Le papier est prêt et s’ouvre dans le lecteur de cet ordinateur.
programmes-leaflet-reword = Le réécrire d’abord
programmes-leaflet-reword-about = Il s’ouvre comme une fiche à vous : changez les mots, ajoutez une image, puis imprimez-la depuis les documents.
