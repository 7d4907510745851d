# Importing a file: people, enrolments, assessments or attendance.

roster-title = Importer un fichier
roster-context = Un tableau de votre tableur ou d’un autre logiciel : CSV, XLSX, XLS ou ODS.
roster-columns = La première ligne porte les titres des colonnes, en français, néerlandais, allemand ou anglais. Sentier reconnaît les plus courants ; vous choisissez les autres. Le fichier peut contenir des personnes, ou leurs inclusions, bilans et présences passés.
roster-safe = Rien n’est enregistré avant que vous ayez vu ce que le fichier apporterait.
roster-choose = Choisir un fichier
roster-choose-other = Choisir un autre fichier
roster-reading = Lecture du fichier…
roster-preview-title = Ce que « { $file } » apporterait
roster-sheet = Feuille du classeur
roster-sheet-hint = Seule la feuille choisie est lue.

roster-kind-people = Personnes
roster-kind-enrolments = Inclusions
roster-kind-assessments = Bilans
roster-kind-attendance = Présences
roster-rows-people = Chaque ligne est lue comme une personne.
roster-rows-enrolments = Chaque ligne est lue comme l’inclusion d’une personne dans un programme.
roster-rows-assessments = Chaque ligne est lue comme un bilan éducatif d’une personne.
roster-rows-attendance = Chaque ligne est lue comme la présence d’une personne à une séance.
roster-rows-why = Ce sont les colonnes choisies ci-dessous qui en décident.

roster-columns-title = Ce que contiennent les colonnes
roster-columns-tally = Colonnes lues : { $taken }. Laissées dans le fichier : { $left }.
roster-columns-remembered = Ces colonnes ont déjà été choisies la dernière fois ; Sentier s’en est souvenu. Vérifiez-les d’un coup d’œil.
roster-columns-missing = Il manque encore : { $columns }. Choisissez dans le tableau la colonne correspondante ; les lignes seront lues ensuite.
roster-columns-moved = « { $holds } » était donné par la colonne « { $heading } », qui reste maintenant dans le fichier.
roster-columns-reread = Fichier relu avec ces colonnes.
roster-heading = Titre dans le fichier
roster-cells = Premières cellules
roster-holds = Contient
roster-holds-of = Ce que contient la colonne « { $heading } »
roster-no-heading = Colonne { $number }, sans titre
roster-stays = Laisser dans le fichier
roster-group-person = La personne
roster-group-home = Domicile et contacts
roster-group-languages = Langues et besoins
roster-group-care = Assurance et soins
roster-group-numbers = Numéros
roster-group-consents = Consentements
roster-group-programme = Programme
roster-group-assessment = Bilan
roster-group-session = Séance

roster-column-last-name = Nom d’usage
roster-column-birth-name = Nom de naissance
roster-column-first-name = Prénom
roster-column-birth-date = Date de naissance
roster-column-sex = Sexe
roster-column-residence = Pays de résidence
roster-column-postal-code = Code postal
roster-column-commune = Commune
roster-column-address = Adresse
roster-column-phone = Téléphone
roster-column-other-phone = Autre téléphone
roster-column-email = Courriel
roster-column-languages = Langues des fiches
roster-column-spoken = Langues parlées
roster-column-reads = Langues lues
roster-column-reading-level = Niveau de lecture
roster-column-large-print = Gros caractères
roster-column-interpreter = Interprète
roster-column-transport = Mode de transport
roster-column-travel-minutes = Minutes de trajet
roster-column-insurer-country = Pays de l’assureur
roster-column-insurer = Organisme assureur
roster-column-doctor = Médecin traitant
roster-column-occupation = Profession
roster-column-activity = Situation d’activité
roster-column-living = Mode de vie
roster-column-notes = Notes
roster-column-file-number = Numéro de dossier
roster-column-nir = NIR (France)
roster-column-niss = NISS (Belgique)
roster-column-lu = Matricule (Luxembourg)
roster-column-kvnr = KVNR (Allemagne)
roster-column-consent-join = Consentement à l’entrée
roster-column-consent-share = Consentement à la transmission
roster-column-programme = Programme
roster-column-pathology = Pathologie
roster-column-enrolled-on = Date d’inclusion
roster-column-assessment = Type de bilan
roster-column-assessed-on = Date du bilan
roster-column-remote = À distance
roster-column-session-date = Date de la séance
roster-column-session-time = Heure de la séance
roster-column-theme = Thème de la séance
roster-column-session-kind = Individuelle ou collective
roster-column-mark = Présence

roster-tally = Lignes lues : { $rows }. Bonnes : { $good }. À corriger : { $rejected }.
roster-tally-twins = Laissées de côté, car la personne ressemble à un dossier connu : { $twins }.
roster-read-as = Lu comme { $encoding }, colonnes séparées par { $separator }.
roster-read-as-workbook = Lu comme classeur { $format }.
roster-encoding-utf-8 = UTF-8
roster-encoding-utf-8-bom = UTF-8 avec marque de début
roster-encoding-utf-16 = UTF-16
roster-encoding-windows-1252 = Windows-1252
roster-separator-semicolon = des points-virgules
roster-separator-comma = des virgules
roster-separator-tab = des tabulations
roster-problems =
    { $count ->
        [one] Une chose à corriger
       *[other] { $count } choses à corriger
    }
roster-problems-about = Les lignes qui portent l’une de ces fautes ne sont pas prises ; toutes les autres le sont.
roster-cautions =
    { $count ->
        [one] Une chose à vérifier
       *[other] { $count } choses à vérifier
    }
roster-cautions-about = Ces lignes sont prises quand même.
roster-problems-first = Les { $shown } premières remarques sont montrées ici, sur { $all } en tout.
roster-line = Ligne
roster-column = Colonne
roster-wrong = Ce qui ne va pas, et que faire
roster-to-check = Ce qui est à vérifier
roster-whole-row = Toute la ligne
roster-sample =
    { $count ->
        [one] La première bonne ligne
       *[other] Les { $count } premières bonnes lignes
    }
roster-sample-about = Telles qu’elles seraient enregistrées.

roster-twins =
    { $count ->
        [one] Une personne ressemble à un dossier connu
       *[other] { $count } personnes ressemblent à des dossiers connus
    }
roster-twins-about = Elles sont laissées de côté, pour ne pas avoir deux dossiers de la même personne.
roster-twins-in-file = Dans le fichier
roster-twins-known = Dossier connu
roster-twins-why = Pourquoi
roster-twins-where = { $name }, ligne { $line }
roster-twins-take =
    { $count ->
        [one] La prendre quand même, comme nouveau dossier
       *[other] Les prendre quand même, comme nouveaux dossiers
    }
roster-twins-take-hint = Elles paraîtront ensuite parmi les doublons possibles, où deux dossiers peuvent être réunis.

roster-save-rejected =
    { $count ->
        [one] Enregistrer à part la ligne qui n’est pas prise
       *[other] Enregistrer à part les { $count } lignes qui ne sont pas prises
    }
roster-show-all = Montrer les { $count }
roster-take =
    { $count ->
        [one] Prendre la bonne ligne
       *[other] Prendre les { $count } bonnes lignes
    }
roster-take-with-twins = Prendre les bonnes lignes et les dossiers ressemblants ({ $count })
roster-taking = Enregistrement…
roster-nothing-to-take = Aucune ligne ne peut être prise. Corrigez le fichier, puis choisissez-le à nouveau.
roster-taken =
    { $count ->
        [0] Aucune ligne n’a été prise.
        [one] Une ligne a été prise dans le registre.
       *[other] { $count } lignes ont été prises dans le registre.
    }
roster-rejected-saved =
    { $count ->
        [one] La ligne à corriger est enregistrée ici :
       *[other] Les { $count } lignes à corriger sont enregistrées ici :
    }
roster-rejected-left =
    { $count ->
        [one] Une ligne à corriger est restée dans le fichier.
       *[other] { $count } lignes à corriger sont restées dans le fichier.
    }
roster-complete-hint = Si ce fichier apporte votre passé, dites dans les données du centre depuis quel jour vos chiffres sont complets.
roster-to-patients = Voir les patients
roster-what-to-mend = À corriger

# What was imported, and taking it back.

roster-past-title = Imports passés
roster-past-context = Un import peut être repris en entier, même longtemps après.
roster-past-loading = Lecture des imports…
roster-past-empty = Aucun fichier n’a encore été importé.
roster-past-table = Imports, le dernier d’abord
roster-past-file = Fichier
roster-past-when = Quand
roster-past-by = Par
roster-past-kind = Contenu
roster-past-rows = Lignes prises
roster-past-moment = { $day }, { $time }
roster-past-state = État
roster-past-undone = Repris le { $day }
roster-undo = Reprendre l’import
roster-undo-of = Reprendre l’import de « { $file } »
roster-undo-named = Reprendre l’import : { $file }
roster-undo-about = Ce que « { $file } » a apporté est retiré du registre, sauf ce sur quoi quelqu’un a travaillé depuis : cela reste, et vous en voyez la liste.
roster-undo-yes = Reprendre
roster-undone =
    { $count ->
        [0] L’import est repris. Rien n’a dû être retiré.
        [one] L’import est repris : une ligne a été retirée du registre.
       *[other] L’import est repris : { $count } lignes ont été retirées du registre.
    }
