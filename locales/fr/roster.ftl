# Importing a roster.

roster-title = Importer une liste de patients
roster-context = Un fichier CSV enregistré depuis votre tableur.
roster-columns = La première ligne porte les titres des colonnes, en français, néerlandais, allemand ou anglais. Les points-virgules et les virgules conviennent tous les deux.
roster-safe = Rien n’est enregistré avant que vous ayez vu ce que le fichier apporterait.
roster-choose = Choisir un fichier
roster-choose-other = Choisir un autre fichier
roster-reading = Lecture du fichier…
roster-preview-title = Ce que « { $file } » apporterait
roster-tally = Lignes lues : { $rows }. Bonnes : { $good }. À corriger : { $rejected }.
roster-read-as = Lu comme { $encoding }, colonnes séparées par { $separator }.
roster-encoding-utf-8 = UTF-8
roster-encoding-utf-8-bom = UTF-8 avec marque de début
roster-encoding-utf-16 = UTF-16
roster-encoding-windows-1252 = Windows-1252
roster-separator-semicolon = des points-virgules
roster-separator-comma = des virgules
roster-separator-tab = des tabulations
roster-ignored = Colonnes laissées dans le fichier : { $columns }.
roster-problems =
    { $count ->
        [one] Une chose à corriger
       *[other] { $count } choses à corriger
    }
roster-line = Ligne
roster-column = Colonne
roster-wrong = Ce qui ne va pas, et que faire
roster-whole-row = Toute la ligne
roster-sample =
    { $count ->
        [one] La première bonne ligne
       *[other] Les { $count } premières bonnes lignes
    }
roster-birth = Naissance
roster-sex = Sexe
roster-save-rejected =
    { $count ->
        [one] Enregistrer à part la ligne à corriger
       *[other] Enregistrer à part les { $count } lignes à corriger
    }
roster-take =
    { $count ->
        [one] Prendre la bonne ligne
       *[other] Prendre les { $count } bonnes lignes
    }
roster-taking = Enregistrement des patients…
roster-nothing-to-take = Aucune ligne ne peut être prise. Corrigez le fichier, puis choisissez-le à nouveau.
roster-taken =
    { $count ->
        [0] Aucun patient n’a été ajouté.
        [one] Un patient a été ajouté au registre.
       *[other] { $count } patients ont été ajoutés au registre.
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
roster-to-patients = Voir les patients
roster-what-to-mend = À corriger
