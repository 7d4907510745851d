# The schedule: its days, its filters, a new session, a day that is cancelled.

schedule-title = Terminplan
schedule-loading = Der Terminplan wird gelesen …
schedule-tabs = Teile des Terminplans
schedule-tab-agenda = Liste
schedule-tab-week = Woche
schedule-tab-month = Monat
schedule-tab-people = Teilnahme im Monat
schedule-tab-closures = Schließtage und Urlaub
schedule-tab-forecast = Künftiger Bedarf
schedule-new = Neue Schulung
schedule-more = Weitere Aktionen
schedule-print-week = Woche drucken
schedule-print-month = Monat drucken
schedule-day-pack = Mappe drucken: { $day }
schedule-plan-cycle = Einen ganzen Zyklus planen

# Which part is shown.

schedule-filters = Filtern
schedule-filters-on = Filtern (nur ein Teil wird gezeigt)
schedule-filters-none = Alles zeigen
schedule-where = Ort oder Raum
schedule-where-all = Überall
schedule-who = Wer leitet
schedule-who-all = Alle
schedule-programme-all = Alle Programme
schedule-by = Gruppieren
schedule-by-day = Nach Tag
schedule-by-room = Nach Raum
schedule-by-professional = Nach Fachperson
schedule-no-room = Ohne Raum
schedule-no-leader = Noch leitet niemand

# Which days.

schedule-moves = Zu einem anderen Tag gehen
schedule-week-before = Vorige Woche
schedule-week-after = Nächste Woche
schedule-month-before = Voriger Monat
schedule-month-after = Nächster Monat
schedule-go-today = Heute
schedule-previous-with = Vorige Schulungen: { $day }
schedule-next-with = Nächste Schulungen: { $day }
schedule-jump = Zu einem Datum gehen
schedule-jump-to = Zu zeigendes Datum
schedule-week-from = Von { $from } bis { $to }
schedule-month-of = { $month } { $year }
schedule-grid = Tage: { $name }
schedule-days = Schließtage, Urlaub
schedule-today = heute
schedule-key-new = N
schedule-key-today = H
schedule-keys = Im Raster: Pfeile um einen Tag oder eine Woche, Bild auf und Bild ab um einen Monat, Pos1 und Ende der Woche, { $add } neue Schulung, { $today } heute.
schedule-weekday-1 = Mo
schedule-weekday-2 = Di
schedule-weekday-3 = Mi
schedule-weekday-4 = Do
schedule-weekday-5 = Fr
schedule-weekday-6 = Sa
schedule-weekday-7 = So
schedule-day-count =
    { $count ->
        [0] keine Schulung
        [one] eine Schulung
       *[other] { $count } Schulungen
    }
schedule-sessions-of =
    { $count ->
        [one] Schulung
       *[other] Schulungen
    }
schedule-away = Abwesend: { $names }
schedule-day-empty = Keine Schulung.
schedule-week-empty = In dieser Woche ist keine Schulung geplant.
schedule-month-empty = In diesem Monat ist keine Schulung geplant.
schedule-none-such = Keine Schulung passt zu diesem Filter.
schedule-week-table = Schulungen der Woche

# A session on the list.

schedule-open = Öffnen
schedule-open-of = Schulung öffnen: { $theme }, { $day }
schedule-attendance-of = Teilnahme erfassen: { $theme }, { $day }
schedule-excused = Entschuldigt: { $count }.
schedule-cancelled-because = Abgesagt: { $cause }
schedule-conflicts =
    { $count ->
        [one] Etwas steht im Weg
       *[other] { $count } Dinge stehen im Weg
    }

# A calendar file.

schedule-export = Kalenderdatei
schedule-export-about = Die kommenden Schulungen für einen anderen Kalender (.ics-Datei). Kein Patientenname steht darin.
schedule-export-whose = Wessen Schulungen
schedule-export-professional = Eine Fachperson
schedule-export-room = Ein Raum
schedule-export-programme = Ein Programm
schedule-export-missing = Wählen Sie in der Liste.
schedule-export-folder = Ordner
schedule-export-button = Kalenderdatei erstellen
schedule-exported = Die Kalenderdatei ist fertig.

# A day, or half of one, on which nothing can take place.

schedule-bad-day = Einen Tag oder einen halben Tag absagen
schedule-bad-day-about = Sie sehen zuerst die Schulungen und wer zu benachrichtigen ist. Nichts wird gelöscht: Die Schulungen bleiben, als abgesagt.
schedule-bad-day-part = Teil des Tages
schedule-whole-day = Der ganze Tag
schedule-bad-day-nothing = Zu dieser Zeit ist keine Schulung geplant.
schedule-bad-day-sessions =
    { $count ->
        [one] Eine Schulung fände nicht statt
       *[other] { $count } Schulungen fänden nicht statt
    }
schedule-bad-day-done =
    { $count ->
        [one] Eine Schulung am { $day } ist abgesagt.
       *[other] { $count } Schulungen am { $day } sind abgesagt.
    }
schedule-bad-day-again =
    { $count ->
        [one] Eine Schulung ist neu geplant, mit denselben Personen.
       *[other] { $count } Schulungen sind neu geplant, mit denselben Personen.
    }
schedule-bad-day-arrange = Was für Dolmetscher oder Fahrt vereinbart war, ist neu zu organisieren.
schedule-bad-day-time-of = Neuer Termin für „{ $theme }“, { $hours }
schedule-bad-day-time-none = Noch kein neuer Termin
schedule-bad-day-no-time = In den acht Wochen danach ist keine Zeit frei.
schedule-bad-day-first-times = Für alle die erste freie Zeit nehmen
schedule-bad-day-clear-times = Keinen neuen Termin nehmen

# A new session.

schedule-new-about = Was Sie eingeben, bleibt erhalten, auch wenn Sie die Seite verlassen. Nichts kommt in den Terminplan, bevor Sie es verlangen.
schedule-new-no-programme = Eine Schulung gehört zu einem Programm, und keines ist eröffnet.
schedule-new-what = Was
schedule-new-when = Wann
schedule-new-where = Wo
schedule-new-who = Wer
schedule-new-around = Sprachen, Dolmetscher, Fahrt, Team eines anderen Landes
schedule-new-save = Schulung planen
schedule-new-later = Später weitermachen
schedule-new-drop = Eingaben verwerfen
schedule-new-saved = Die Schulung steht im Terminplan.

# A session that repeats.

schedule-repeat = Wiederholung
schedule-repeat-once = Nie
schedule-repeat-week = Jede Woche
schedule-repeat-two-weeks = Alle zwei Wochen
schedule-repeat-month = Jeden Monat am gleichen Wochentag
schedule-repeat-ends = Bis wann
schedule-repeat-count = Eine Anzahl Schulungen
schedule-repeat-until = Ein Tag
schedule-repeat-how-many = Wie viele Schulungen
schedule-repeat-count-missing = Geben Sie an, wie viele Schulungen.
schedule-repeat-last = Letzter Tag
schedule-repeat-school = Auch die Schulferien auslassen
schedule-series-table = Tage der Reihe
schedule-series-held = Findet statt
schedule-series-when = Wann
schedule-series-what = Zur Kenntnis
schedule-series-hold = Die Schulung am { $day } durchführen
schedule-series-closed = Ausgelassen. { $closure }
schedule-series-left-out = Von Hand ausgelassen.
schedule-series-free = Nichts steht im Weg.
schedule-series-count =
    { $count ->
        [one] Eine Schulung bei { $all } Tagen
       *[other] { $count } Schulungen bei { $all } Tagen
    }
schedule-series-save = Reihe planen
schedule-series-saved =
    { $count ->
        [one] Eine Schulung steht im Terminplan.
       *[other] { $count } Schulungen stehen im Terminplan.
    }
