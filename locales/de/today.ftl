# The first page of the day.

today-title = Heute
today-loading = Der Tag wird gelesen …
today-others = Auch heute
today-coming = Nächste Schulungen
today-empty-register = Dieses Register ist noch leer. Importieren Sie zuerst Ihre Patientenliste.
today-empty-programmes = Es ist keine Schulung geplant. Öffnen Sie ein Programm, um welche zu planen.
today-empty-next = Heute findet keine Schulung statt. Die nächste: { $day }.
today-import = Liste importieren
today-open-programme = Programm öffnen
today-due = Was ansteht
today-due-loading = Was ansteht, wird gelesen …
today-due-none = Es steht nichts an. Jeder Verlauf und jedes Programm ist auf dem neuesten Stand.
today-due-all = Liste ansehen
today-due-all-of =
    { $count ->
        [one] Die Zeile ansehen
       *[other] Die { $count } Zeilen ansehen
    }

# What was left open, what the day takes, what must be settled.

today-open =
    { $count ->
        [one] Eine vergangene Schulung ist nicht abgeschlossen
       *[other] { $count } vergangene Schulungen sind nicht abgeschlossen
    }
today-open-session = { $day }, { $from } – { $theme }
today-open-more =
    { $count ->
        [one] Und eine weitere, ältere.
       *[other] Und { $count } weitere, ältere.
    }
today-closures = Was diesen Tag schließt
today-closure-public = Feiertag: { $name }
today-closure-school = Schulferien: { $name }
today-closure-forbidden-week = Woche ohne Schulungen: { $name }
today-closure-in = { $closure } ({ $country })
today-closure-unchecked = { $closure } – Daten zu prüfen
today-all-over = Heute findet keine Schulung mehr statt.
today-leave-at = Abfahrt um { $time }
today-nobody-leads = Niemand leitet
today-transport = Fahrt: { $transport }
today-interpreters-missing = Dolmetscher gesucht: { $languages }
today-language-clashes =
    { $count ->
        [one] Eine Person folgt der Sprache der Schulung nicht
       *[other] { $count } Personen folgen der Sprache der Schulung nicht
    }
today-without-transport =
    { $count ->
        [one] Eine Person hat keine Möglichkeit zu kommen
       *[other] { $count } Personen haben keine Möglichkeit zu kommen
    }
today-bag = Für den Tag einzuladen
today-bag-session = Mitzunehmen
today-bag-item = { $count } × { $what }
today-column-hour = Uhrzeit
today-column-theme = Thema
today-column-place = Ort
today-column-leaders = Leitung
today-column-people = Personen
today-column-takes = Zu bedenken
today-settle = Zu regeln
today-to-call =
    { $count ->
        [one] Eine Person anzurufen
       *[other] { $count } Personen anzurufen
    }
today-free-places = Ein Platz ist frei, und jemand wartet
today-leaderless = Noch niemand leitet
today-pack = Tagesmappe drucken
today-pack-key = Strg+P
today-pack-tomorrow = Für morgen
today-pack-tomorrow-key = { $day } drucken – Strg+Umschalt+P

# The checklist of a register that is new.

today-checklist-title = Zum Anfangen
today-checklist-about = Was diesem Register noch fehlt. Die Liste verschwindet, wenn alles da ist.
today-checklist-count = { $done } von { $of } erledigt
today-checklist-done = Erledigt
today-checklist-open = Zu tun
today-checklist-centre = Orte und Räume des Zentrums eintragen
today-checklist-team = Das Team eintragen
today-checklist-programme = Ein erstes Programm eröffnen
today-checklist-person = Eine erste Person hinzufügen
today-checklist-session = Eine erste Schulung planen
today-checklist-backup = Einen zweiten Ort für die Sicherungen wählen
today-checklist-recovery = Das Notfallblatt erstellen und sicher verwahren
