# Enrolling people in a programme, one or hundreds.

enrolments-title = Personen einschreiben
enrolments-back = Zurück zur Liste
enrolments-half =
    { $count ->
        [one] Eine Person ist gewählt und noch nicht eingeschrieben. „Personen einschreiben“ zeigt sie wieder.
       *[other] { $count } Personen sind gewählt und noch nicht eingeschrieben. „Personen einschreiben“ zeigt sie wieder.
    }
enrolments-list = Suchen in
enrolments-found = Gefundene Patienten
enrolments-found-count =
    { $count ->
        [0] Niemand passt
        [one] Eine Person passt
       *[other] { $count } Personen passen, { $shown } angezeigt
    }
enrolments-tick-shown =
    { $count ->
        [one] Die angezeigte Person ankreuzen
       *[other] Die { $count } angezeigten Personen ankreuzen
    }
enrolments-untick-shown =
    { $count ->
        [one] Die angezeigte Person abwählen
       *[other] Die { $count } angezeigten Personen abwählen
    }
enrolments-more = Die nächsten anzeigen
enrolments-already = Schon im Programm: { $stage }
enrolments-consent = Einwilligung zur Teilnahme: { $consent }
enrolments-into = Einschreiben in
enrolments-origin = Woher die Zuweisung kommt
enrolments-on = Datum der Zuweisung
enrolments-none = Wählen Sie zuerst mindestens eine Person.
enrolments-button =
    { $count ->
        [0] Einschreiben
        [one] Eine Person einschreiben
       *[other] { $count } Personen einschreiben
    }
enrolments-done =
    { $count ->
        [0] Alle waren schon eingeschrieben.
        [one] Eine Person wurde eingeschrieben.
       *[other] { $count } Personen wurden eingeschrieben.
    }
enrolments-chosen =
    { $count ->
        [0] Niemand ist gewählt
        [one] Eine Person gewählt
       *[other] { $count } Personen gewählt
    }
enrolments-chosen-none = Kreuzen Sie Personen an, oder fügen Sie eine Liste ein. Sie bleiben hier, während Sie andere suchen.
enrolments-chosen-clear = Alle entfernen
enrolments-chosen-remove = { $name } entfernen
enrolments-paste = Liste einfügen
enrolments-paste-lines = Eine Person pro Zeile
enrolments-paste-hint = Aktennummer, oder Name und Vorname. Eine Spalte einer Tabelle genügt.
enrolments-paste-take =
    { $count ->
        [0] Erkennen
        [one] Eine Zeile erkennen
       *[other] { $count } Zeilen erkennen
    }
enrolments-paste-reading = { $read } von { $lines } Zeilen gelesen
enrolments-paste-found =
    { $count ->
        [0] Niemand wurde erkannt.
        [one] Eine Person wurde erkannt und gewählt.
       *[other] { $count } Personen wurden erkannt und gewählt.
    }
enrolments-paste-unclear =
    { $count ->
        [one] Eine Zeile ist nicht sicher. Suchen Sie die Person selbst.
       *[other] { $count } Zeilen sind nicht sicher. Suchen Sie diese Personen selbst.
    }
enrolments-paste-line =
    { $count ->
        [0] „{ $line }“: keine Akte
       *[other] „{ $line }“: { $count } mögliche Akten
    }
enrolments-paste-look = Suchen
enrolments-paste-look-for = „{ $line }“ suchen
