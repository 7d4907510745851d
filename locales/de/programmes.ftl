# Programmes, their templates and their people.

programmes-title = Programme
programmes-one = Programm
programmes-loading = Die Programme werden gelesen …
programmes-empty = Es ist kein Programm geöffnet. Eine Ablaufvorlage liefert Schulungen und Termine.
programmes-new = Programm öffnen
programmes-from = Beginn: { $day }
programmes-tally = Eingeschrieben: { $people }. Abgehaltene Schulungen: { $held } von { $sessions }.
programmes-progress = Abgehaltene Schulungen von „{ $title }“
programmes-new-title = Programm öffnen
programmes-new-context = Die Schulungen werden ab dem ersten Tag geplant und weichen Feiertagen aus.
programmes-template = Ablaufvorlage
programmes-template-missing = Wählen Sie eine Vorlage.
programmes-template-detail =
    { $sessions ->
        [one] { $condition }, eine Schulung
       *[other] { $condition }, { $sessions } Schulungen
    }
programmes-name = Name des Programms
programmes-name-hint = So, wie Team und Patienten es nennen.
programmes-name-missing = Geben Sie dem Programm einen Namen.
programmes-first-day = Erster Tag
programmes-first-day-missing = Geben Sie einen Tag ein, den es gibt, zum Beispiel 12, 1 und 2027.
programmes-day = Tag
programmes-month = Monat
programmes-year = Jahr
programmes-hour = Uhrzeit der Schulungen
programmes-hour-hint = Zum Beispiel 14:00.
programmes-hour-missing = Geben Sie eine Uhrzeit zwischen 0:00 und 23:59 ein.
programmes-place = Ort
programmes-place-missing = Geben Sie ein, wo die Schulungen stattfinden.
programmes-open = Programm öffnen
programmes-opening = Das Programm wird geöffnet …
programmes-dates = Geplante Termine
programmes-dates-empty = Wählen Sie eine Vorlage und einen ersten Tag: Die Termine erscheinen hier.
programmes-session = Schulung { $number }: { $theme }
programmes-session-size =
    { $capacity ->
        [one] { $minutes } Minuten, ein Platz
       *[other] { $minutes } Minuten, { $capacity } Plätze
    }
programmes-skipped = { $day } ist ein Feiertag ({ $holiday }): Schulung { $number } wird auf { $moved } verschoben.
programmes-context = { $condition }, Beginn: { $day }
programmes-sessions = Schulungen
programmes-people =
    { $count ->
        [0] Eingeschriebene Personen
        [one] Eine eingeschriebene Person
       *[other] { $count } eingeschriebene Personen
    }
programmes-people-none = Noch ist niemand eingeschrieben. Suchen Sie unten nach Patienten.
programmes-enrol = Personen einschreiben
programmes-enrol-found = Gefundene Patienten
programmes-enrol-already = Schon im Programm
programmes-enrol-more = { $count } Patienten passen. Verfeinern Sie die Suche, um die anderen zu sehen.
programmes-enrol-none = Kreuzen Sie zuerst mindestens eine Person an.
programmes-enrol-button =
    { $count ->
        [0] Einschreiben
        [one] Eine Person einschreiben
       *[other] { $count } Personen einschreiben
    }
programmes-enrolled =
    { $count ->
        [0] Alle waren schon eingeschrieben.
        [one] Eine Person wurde eingeschrieben, auch für die kommenden Schulungen.
       *[other] { $count } Personen wurden eingeschrieben, auch für die kommenden Schulungen.
    }
