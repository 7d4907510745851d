# The patient list.

patients-title = Patienten
patients-import = Liste importieren
patients-search = Patient suchen
patients-search-hint = Name, Aktennummer oder Gemeinde.
patients-loading = Die Patienten werden gelesen …
patients-count =
    { $count ->
        [0] Keine Patienten
        [one] Ein Patient
       *[other] { $count } Patienten
    }
patients-found =
    { $count ->
        [0] Kein Patient passt zu „{ $search }“
        [one] Ein Patient passt zu „{ $search }“
       *[other] { $count } Patienten passen zu „{ $search }“
    }
patients-none-found = Nichts passt zu „{ $search }“. Versuchen Sie einen Teil des Namens, die Aktennummer oder die Gemeinde.
patients-clear = Suche leeren
patients-empty = In diesem Register ist noch niemand. Importieren Sie eine Liste, um zu beginnen.
patients-table = Patienten, nach Nachnamen
patients-name = Name
patients-full-name = { $last } { $first }
patients-number = Aktennummer
patients-age = Alter
patients-home = Wohnort
patients-languages = Sprachen der Blätter
patients-pages = Seiten der Liste
patients-range = { $first } bis { $last } von { $all }
patients-before = Vorige Seite
patients-after = Nächste Seite
