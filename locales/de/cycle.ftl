# A whole cycle planned at once.

cycle-title = Zyklus planen
cycle-context = Sentier schlägt Tage, Räume und Leitung jeder Schulung vor. Nichts wird gespeichert, bevor Sie es sagen.
cycle-loading = Programme und Räume werden gelesen…
cycle-form = Womit geplant wird
cycle-choose = Wählen…
cycle-programme = Programm
cycle-groups = Gruppen, die beginnen
cycle-starts-on = Erster möglicher Tag
cycle-until = Letzter möglicher Tag
cycle-weekdays = Wochentage
cycle-hours = Mögliche Anfangszeiten
cycle-hours-hint = Mehrere Uhrzeiten mit Leerzeichen getrennt, zum Beispiel 9:00 14:00.
cycle-rooms = Räume
cycle-educators = Schulungsleitung
cycle-first-best = Kreuzen Sie zuerst an, was bevorzugt wird.
cycle-order = In dieser Reihenfolge:
cycle-leaders = Leitende je Schulung
cycle-room = { $room }, { $place }
cycle-room-seats =
    { $seats ->
        [one] { $room }, { $place } (ein Platz)
       *[other] { $room }, { $place } ({ $seats } Plätze)
    }
cycle-educator = { $name } – { $profession }
cycle-lacks-programme = Wählen Sie ein Programm.
cycle-lacks-groups = Schreiben Sie, wie viele Gruppen beginnen, mindestens eine.
cycle-lacks-starts-on = Geben Sie den ersten möglichen Tag an: Tag, Monat und Jahr.
cycle-lacks-until = Geben Sie den letzten möglichen Tag an: Tag, Monat und Jahr.
cycle-lacks-until-before = Der letzte Tag liegt vor dem ersten. Prüfen Sie beide.
cycle-lacks-weekdays = Kreuzen Sie mindestens einen Wochentag an.
cycle-lacks-hours = Schreiben Sie eine oder mehrere Uhrzeiten, zum Beispiel 9:00 14:00.
cycle-lacks-rooms = Kreuzen Sie mindestens einen Raum an.
cycle-lacks-educators = Kreuzen Sie mindestens eine Person an, die leitet.
cycle-lacks-leaders = Schreiben Sie, wie viele eine Schulung leiten, mindestens eine Person.
cycle-lacks-leaders-many = Eine Schulung braucht mehr Leitende, als angekreuzt sind. Kreuzen Sie weitere an oder senken Sie die Zahl.
cycle-propose = Plan vorschlagen

# The plan that is proposed.

cycle-plan = Vorgeschlagener Plan
cycle-all-placed =
    { $count ->
        [one] Die Schulung hat ihren Platz.
       *[other] Alle { $count } Schulungen haben ihren Platz.
    }
cycle-some-placed = { $placed } von { $all } Schulungen haben ihren Platz.
cycle-not-saved = Das ist nur ein Vorschlag: Noch ist nichts gespeichert.
cycle-ended-early = Die Suche endete, bevor alles versucht war. Mit weniger Gruppen oder einer kürzeren Zeit käme sie zu Ende.
cycle-group = Gruppe { $number }
cycle-number = Nr.
cycle-theme = Thema
cycle-when = Wann
cycle-where = Wo
cycle-who = Wer leitet
cycle-session = Schulung { $number }: { $theme }
cycle-unplaced =
    { $count ->
        [one] Eine Schulung fand keinen Platz
       *[other] { $count } Schulungen fanden keinen Platz
    }
cycle-nowhere = In der Reihenfolge der Schulungen bleibt kein Tag, keine Uhrzeit oder kein Raum zum Versuchen. Verlängern Sie die Zeit oder geben Sie weitere Tage frei.
cycle-because =
    { $times ->
        [one] { $why }, bei einem versuchten Beginn
       *[other] { $why }, bei { $times } versuchten Anfangszeiten
    }
cycle-because-room-taken = Raum von einer anderen Schulung belegt
cycle-because-room-busy = Raum in einem anderen Kalender belegt
cycle-because-professional-taken = Leitung in einer anderen Schulung
cycle-because-professional-busy = Leitung in einem anderen Kalender belegt
cycle-because-professional-away = Leitung abwesend
cycle-because-patient-elsewhere = Jemand aus der Gruppe wird woanders erwartet
cycle-because-overfull = Mehr Personen als Plätze
cycle-because-room-too-small = Raum zu klein
cycle-because-nobody-leads = Niemand zum Leiten
cycle-because-profession-missing = Verlangter Beruf fehlt
cycle-because-holiday = Feiertag
cycle-because-school-holiday = Schulferien
cycle-because-forbidden-week = Freigehaltene Woche
cycle-because-place-closed = Ort zu dieser Zeit geschlossen
cycle-because-travel-too-short = Zu wenig Zeit, um von einem anderen Ort zu kommen
cycle-because-past = Tag schon vorbei
cycle-stale = Das Formular hat sich seither geändert. Schlagen Sie einen neuen Plan vor, bevor Sie die Gruppen eröffnen.
cycle-open = Gruppen dieses Plans eröffnen
cycle-opened =
    { $count ->
        [one] Eine Schulung ist geplant.
       *[other] { $count } Schulungen sind geplant.
    }
cycle-opened-about = Die Gruppen sind eröffnet. Vergeben Sie jetzt ihre Plätze an die Wartenden.
cycle-to-schedule = Terminplan ansehen
cycle-to-programme = Gruppen ansehen
