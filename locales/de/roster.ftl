# Importing a file: people, enrolments, assessments or attendance.

roster-title = Datei importieren
roster-context = Eine Tabelle aus Ihrer Tabellenkalkulation oder einem anderen Programm: CSV, XLSX, XLS oder ODS.
roster-columns = Die erste Zeile enthält die Spaltentitel, auf Französisch, Niederländisch, Deutsch oder Englisch. Sentier erkennt die üblichen; die anderen wählen Sie selbst. Die Datei kann Personen enthalten oder deren frühere Einschreibungen, Assessments und Teilnahmen.
roster-safe = Nichts wird gespeichert, bevor Sie gesehen haben, was die Datei bringen würde.
roster-choose = Datei wählen
roster-choose-other = Andere Datei wählen
roster-reading = Die Datei wird gelesen …
roster-preview-title = Was „{ $file }“ bringen würde
roster-sheet = Blatt der Arbeitsmappe
roster-sheet-hint = Nur das gewählte Blatt wird gelesen.

roster-kind-people = Personen
roster-kind-enrolments = Einschreibungen
roster-kind-assessments = Assessments
roster-kind-attendance = Teilnahmen
roster-rows-people = Jede Zeile wird als eine Person gelesen.
roster-rows-enrolments = Jede Zeile wird als Einschreibung einer Person in ein Programm gelesen.
roster-rows-assessments = Jede Zeile wird als Schulungsassessment einer Person gelesen.
roster-rows-attendance = Jede Zeile wird als Teilnahme einer Person an einer Schulungseinheit gelesen.
roster-rows-why = Das bestimmen die unten gewählten Spalten.

roster-columns-title = Was die Spalten enthalten
roster-columns-tally = Gelesene Spalten: { $taken }. In der Datei gelassen: { $left }.
roster-columns-remembered = Diese Spalten wurden schon beim letzten Mal gewählt; Sentier hat sie sich gemerkt. Sehen Sie sie kurz durch.
roster-columns-missing = Es fehlt noch: { $columns }. Wählen Sie in der Tabelle die passende Spalte; danach werden die Zeilen gelesen.
roster-columns-moved = „{ $holds }“ kam aus der Spalte „{ $heading }“, die nun in der Datei bleibt.
roster-columns-reread = Datei mit diesen Spalten neu gelesen.
roster-heading = Titel in der Datei
roster-cells = Erste Zellen
roster-holds = Enthält
roster-holds-of = Was die Spalte „{ $heading }“ enthält
roster-no-heading = Spalte { $number }, ohne Titel
roster-stays = In der Datei lassen
roster-group-person = Die Person
roster-group-home = Wohnort und Kontakt
roster-group-languages = Sprachen und Bedarf
roster-group-care = Versicherung und Versorgung
roster-group-numbers = Nummern
roster-group-consents = Einwilligungen
roster-group-programme = Programm
roster-group-assessment = Assessment
roster-group-session = Schulungseinheit

roster-column-last-name = Familienname
roster-column-birth-name = Geburtsname
roster-column-first-name = Vorname
roster-column-birth-date = Geburtsdatum
roster-column-sex = Geschlecht
roster-column-residence = Wohnsitzland
roster-column-postal-code = Postleitzahl
roster-column-commune = Gemeinde
roster-column-address = Adresse
roster-column-phone = Telefon
roster-column-other-phone = Weiteres Telefon
roster-column-email = E-Mail
roster-column-languages = Sprachen der Blätter
roster-column-spoken = Gesprochene Sprachen
roster-column-reads = Gelesene Sprachen
roster-column-reading-level = Lesestufe
roster-column-large-print = Großdruck
roster-column-interpreter = Dolmetscher
roster-column-transport = Verkehrsmittel
roster-column-travel-minutes = Fahrzeit in Minuten
roster-column-insurer-country = Land der Krankenkasse
roster-column-insurer = Krankenkasse
roster-column-doctor = Hausarzt
roster-column-occupation = Beruf
roster-column-activity = Erwerbssituation
roster-column-living = Wohnsituation
roster-column-notes = Notizen
roster-column-file-number = Aktennummer
roster-column-nir = NIR (Frankreich)
roster-column-niss = NISS/INSZ (Belgien)
roster-column-lu = Matrikelnummer (Luxemburg)
roster-column-kvnr = KVNR (Deutschland)
roster-column-consent-join = Einwilligung zur Teilnahme
roster-column-consent-share = Einwilligung zur Weitergabe
roster-column-programme = Programm
roster-column-pathology = Erkrankung
roster-column-enrolled-on = Datum der Einschreibung
roster-column-assessment = Art des Assessments
roster-column-assessed-on = Datum des Assessments
roster-column-remote = Aus der Ferne
roster-column-session-date = Datum der Einheit
roster-column-session-time = Uhrzeit der Einheit
roster-column-theme = Thema der Einheit
roster-column-session-kind = Einzeln oder Gruppe
roster-column-mark = Teilnahme

roster-tally = Gelesene Zeilen: { $rows }. Gut: { $good }. Zu berichtigen: { $rejected }.
roster-tally-twins = Beiseitegelassen, weil die Person einer bekannten Akte ähnelt: { $twins }.
roster-read-as = Gelesen als { $encoding }, Spalten getrennt durch { $separator }.
roster-read-as-workbook = Gelesen als Arbeitsmappe { $format }.
roster-encoding-utf-8 = UTF-8
roster-encoding-utf-8-bom = UTF-8 mit Anfangsmarke
roster-encoding-utf-16 = UTF-16
roster-encoding-windows-1252 = Windows-1252
roster-separator-semicolon = Semikolons
roster-separator-comma = Kommas
roster-separator-tab = Tabulatoren
roster-problems =
    { $count ->
        [one] Eine Stelle zu berichtigen
       *[other] { $count } Stellen zu berichtigen
    }
roster-problems-about = Zeilen mit einem dieser Fehler werden nicht übernommen, alle anderen schon.
roster-cautions =
    { $count ->
        [one] Eine Stelle zu prüfen
       *[other] { $count } Stellen zu prüfen
    }
roster-cautions-about = Diese Zeilen werden trotzdem übernommen.
roster-problems-first = Hier stehen die ersten { $shown } Hinweise von insgesamt { $all }.
roster-line = Zeile
roster-column = Spalte
roster-wrong = Was nicht stimmt und was zu tun ist
roster-to-check = Was zu prüfen ist
roster-whole-row = Die ganze Zeile
roster-sample =
    { $count ->
        [one] Die erste gute Zeile
       *[other] Die ersten { $count } guten Zeilen
    }
roster-sample-about = So, wie sie gespeichert würden.

roster-twins =
    { $count ->
        [one] Eine Person ähnelt einer bekannten Akte
       *[other] { $count } Personen ähneln bekannten Akten
    }
roster-twins-about = Sie bleiben beiseite, damit niemand zwei Akten bekommt.
roster-twins-in-file = In der Datei
roster-twins-known = Bekannte Akte
roster-twins-why = Warum
roster-twins-where = { $name }, Zeile { $line }
roster-twins-take =
    { $count ->
        [one] Trotzdem übernehmen, als neue Akte
       *[other] Sie trotzdem übernehmen, als neue Akten
    }
roster-twins-take-hint = Sie erscheinen danach unter den möglichen Doppelten, wo sich zwei Akten zusammenführen lassen.

roster-save-rejected =
    { $count ->
        [one] Die nicht übernommene Zeile getrennt speichern
       *[other] Die { $count } nicht übernommenen Zeilen getrennt speichern
    }
roster-show-all = Alle { $count } zeigen
roster-take =
    { $count ->
        [one] Die gute Zeile übernehmen
       *[other] Die { $count } guten Zeilen übernehmen
    }
roster-take-with-twins = Die guten Zeilen und die ähnlichen Akten übernehmen ({ $count })
roster-taking = Wird gespeichert …
roster-nothing-to-take = Keine Zeile kann übernommen werden. Berichtigen Sie die Datei und wählen Sie sie noch einmal.
roster-taken =
    { $count ->
        [0] Es wurde keine Zeile übernommen.
        [one] Eine Zeile wurde in das Register übernommen.
       *[other] { $count } Zeilen wurden in das Register übernommen.
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
roster-complete-hint = Wenn diese Datei Ihre Vergangenheit enthält, geben Sie in den Angaben des Zentrums an, ab welchem Tag Ihre Zahlen vollständig sind.
roster-to-patients = Patienten ansehen
roster-what-to-mend = Zu berichtigen

# What was imported, and taking it back.

roster-past-title = Frühere Importe
roster-past-context = Ein Import lässt sich als Ganzes zurücknehmen, auch lange danach.
roster-past-loading = Die Importe werden gelesen …
roster-past-empty = Es wurde noch keine Datei importiert.
roster-past-table = Importe, der letzte zuerst
roster-past-file = Datei
roster-past-when = Wann
roster-past-by = Durch
roster-past-kind = Inhalt
roster-past-rows = Übernommene Zeilen
roster-past-moment = { $day }, { $time }
roster-past-state = Stand
roster-past-undone = Zurückgenommen am { $day }
roster-undo = Import zurücknehmen
roster-undo-of = Import von „{ $file }“ zurücknehmen
roster-undo-named = Import zurücknehmen: { $file }
roster-undo-about = Was „{ $file }“ gebracht hat, wird aus dem Register genommen, außer woran seitdem gearbeitet wurde: Das bleibt, und Sie sehen die Liste davon.
roster-undo-yes = Zurücknehmen
roster-undone =
    { $count ->
        [0] Der Import ist zurückgenommen. Es musste nichts entfernt werden.
        [one] Der Import ist zurückgenommen: Eine Zeile wurde aus dem Register genommen.
       *[other] Der Import ist zurückgenommen: { $count } Zeilen wurden aus dem Register genommen.
    }
