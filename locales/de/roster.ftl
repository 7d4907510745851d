# Importing a roster.

roster-title = Patientenliste importieren
roster-context = Eine CSV-Datei, die Sie aus Ihrer Tabellenkalkulation gespeichert haben.
roster-columns = Die erste Zeile enthält die Spaltentitel, auf Französisch, Niederländisch, Deutsch oder Englisch. Semikolons und Kommas sind beide möglich.
roster-safe = Nichts wird gespeichert, bevor Sie gesehen haben, was die Datei bringen würde.
roster-choose = Datei wählen
roster-choose-other = Andere Datei wählen
roster-reading = Die Datei wird gelesen …
roster-preview-title = Was „{ $file }“ bringen würde
roster-tally = Gelesene Zeilen: { $rows }. Gut: { $good }. Zu berichtigen: { $rejected }.
roster-read-as = Gelesen als { $encoding }, Spalten getrennt durch { $separator }.
roster-encoding-utf-8 = UTF-8
roster-encoding-utf-8-bom = UTF-8 mit Anfangsmarke
roster-encoding-utf-16 = UTF-16
roster-encoding-windows-1252 = Windows-1252
roster-separator-semicolon = Semikolons
roster-separator-comma = Kommas
roster-separator-tab = Tabulatoren
roster-ignored = Spalten, die in der Datei bleiben: { $columns }.
roster-problems =
    { $count ->
        [one] Eine Stelle zu berichtigen
       *[other] { $count } Stellen zu berichtigen
    }
roster-line = Zeile
roster-column = Spalte
roster-wrong = Was nicht stimmt und was zu tun ist
roster-whole-row = Die ganze Zeile
roster-sample =
    { $count ->
        [one] Die erste gute Zeile
       *[other] Die ersten { $count } guten Zeilen
    }
roster-birth = Geburt
roster-sex = Geschlecht
roster-save-rejected =
    { $count ->
        [one] Die zu berichtigende Zeile getrennt speichern
       *[other] Die { $count } zu berichtigenden Zeilen getrennt speichern
    }
roster-take =
    { $count ->
        [one] Die gute Zeile übernehmen
       *[other] Die { $count } guten Zeilen übernehmen
    }
roster-taking = Die Patienten werden gespeichert …
roster-nothing-to-take = Keine Zeile kann übernommen werden. Berichtigen Sie die Datei und wählen Sie sie noch einmal.
roster-taken =
    { $count ->
        [0] Es wurde niemand hinzugefügt.
        [one] Ein Patient wurde in das Register aufgenommen.
       *[other] { $count } Patienten wurden in das Register aufgenommen.
    }
roster-rejected-saved =
    { $count ->
        [one] Die zu berichtigende Zeile ist hier gespeichert:
       *[other] Die { $count } zu berichtigenden Zeilen sind hier gespeichert:
    }
roster-rejected-left =
    { $count ->
        [one] Eine zu berichtigende Zeile blieb in der Datei.
       *[other] { $count } zu berichtigende Zeilen blieben in der Datei.
    }
roster-to-patients = Patienten ansehen
roster-what-to-mend = Zu berichtigen
