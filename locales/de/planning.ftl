# Planning: a session's form, its times, what closes a day, acts and whom to tell.

planning-past-midnight = { $from } – { $to }, bis { $day }
planning-on-day = { $day }, { $hours }
planning-ends = endet am { $day } um { $time }
planning-place-none = Ort nicht angegeben
planning-leader = { $name }: { $answer }
planning-leaders = Wer leitet
planning-leaders-none = Noch leitet niemand.
planning-joint = Mit { $team } ({ $country })
planning-remote = Aus der Ferne
planning-held-in = Auf { $languages }
planning-interpreter = Dolmetscher: { $languages }
planning-transport = Fahrt: { $transport }

# What closes a day.

planning-closure-public = Feiertag ({ $country }): { $name }
planning-closure-public-here = Feiertag: { $name }
planning-closure-school = Schule: { $name }
planning-closure-forbidden-week = Freigehaltene Woche: { $name }
planning-closure-to-check = { $closure } (Daten zu prüfen)

# How a session repeats.

planning-every-week = jede Woche
planning-every-two-weeks = alle zwei Wochen
planning-every-month = jeden Monat am gleichen Wochentag
planning-every-other = nach eigener Regel
planning-rule-count =
    { $count ->
        [one] { $every }, einmal
       *[other] { $every }, { $count }-mal
    }
planning-rule-until = { $every }, bis { $day }

# The form of a session.

planning-choose = Bitte wählen …
planning-programme = Programm
planning-programme-missing = Wählen Sie das Programm.
planning-group = Gruppe
planning-group-none = Ohne Gruppe
planning-group-option = { $title }, ab { $day }
planning-theme-of = Schulung des Ablaufs
planning-theme-fills = Sie füllt Thema, Art, Dauer, Plätze und Patientenblatt aus.
planning-theme-own = Keine: ein anderes Thema
planning-theme = Thema
planning-theme-missing = Geben Sie das Thema der Schulung an.
planning-minutes = Dauer
planning-minutes-missing = Geben Sie die Dauer in Minuten an.
planning-capacity = Plätze
planning-capacity-missing = Geben Sie an, wie viele Personen kommen können.
planning-hour = Beginn
planning-hour-hint = Zum Beispiel 14:00.
planning-hour-missing = Geben Sie eine Uhrzeit zwischen 0:00 und 23:59 ein.
planning-place = Ort
planning-place-words = Wo, in Worten
planning-place-missing = Geben Sie an, wo die Schulung stattfindet.
planning-room = Raum
planning-room-none = Ohne Raum
planning-room-seats =
    { $seats ->
        [one] { $name }, ein Sitzplatz
       *[other] { $name }, { $seats } Sitzplätze
    }
planning-remote-check = Aus der Ferne, am Telefon oder per Video
planning-languages = Sprachen der Schulung
planning-interpreters = Bestellte Dolmetscher
planning-transport-field = Organisierte Fahrt
planning-transport-hint = Zum Beispiel: Kleinbus ab Rathaus Fumay um 13:15.
planning-joint-check = Mit dem Team eines anderen Landes
planning-joint-hint = Auch die Feiertage dieses Landes zählen dann.
planning-partner-team = Name des Teams
planning-partner-missing = Geben Sie den Namen des Teams an.
planning-partner-country = Land des Teams
planning-partner-region = Region des Teams
planning-partner-region-none = Eine andere Region

# What stands in its way.

planning-check = Prüfung der Schulung
planning-check-waits = Geprüft wird, sobald Programm, Tag, Uhrzeit, Dauer und Plätze angegeben sind.
planning-no-conflict = Nichts steht im Weg.
planning-conflict-hard = Zu begründen:
planning-conflict-soft = Zur Kenntnis:
planning-preview-waits = Die Vorschau ist noch nicht da. Warten Sie einen Augenblick und versuchen Sie es noch einmal.
planning-free = Nächste freie Zeiten
planning-despite = Warum trotzdem
planning-despite-hint = Ein Satz genügt; er bleibt im Verlauf. Ohne Patientennamen.
planning-despite-missing = Etwas steht im Weg: Sagen Sie, warum Sie es trotzdem tun, oder wählen Sie eine andere Zeit.

# Cancelling: why, in which part of the day.

planning-cause = Warum
planning-cause-missing = Wählen Sie den Grund.
planning-cause-weather = Wetter
planning-cause-staff-ill = Leitung verhindert
planning-cause-strike = Streik
planning-cause-place-closed = Ort oder Raum geschlossen
planning-cause-too-few = Zu wenige Personen
planning-cause-people-asked = Auf Wunsch der Personen
planning-cause-mistake = Irrtümlich geplant
planning-cause-other = Anderer Grund
planning-note = Erläuterung
planning-note-hint = Ohne Patientennamen oder Krankheit.
planning-cancel-button =
    { $count ->
        [one] Schulung absagen
       *[other] { $count } Schulungen absagen
    }
planning-part-morning = Vormittag, vor 13:00
planning-part-afternoon = Nachmittag, von 13:00 bis 18:00
planning-part-evening = Abend, ab 18:00

# What somebody answered who was asked to lead.

planning-answer-not-asked = noch nicht gefragt
planning-answer-asked = gefragt, noch keine Antwort
planning-answer-accepted = sagt zu
planning-answer-tentative = vielleicht
planning-answer-declined = sagt ab

# Acts of planning, and taking the last one back.

planning-kind-open-cohort = Gruppe eröffnet
planning-kind-move-sessions = Schulungen verschoben
planning-kind-cancel-sessions = Schulungen abgesagt
planning-kind-cancel-and-plan = Schulungen abgesagt und neu geplant
planning-kind-add-series = Reihe hinzugefügt
planning-kind-plan-cycle = Zyklus geplant
planning-kind-regenerate-cohort = Gruppe an eine andere Version angepasst
planning-last =
    { $count ->
        [one] { $kind }: eine Schulung, { $at }, { $by }.
       *[other] { $kind }: { $count } Schulungen, { $at }, { $by }.
    }
planning-can-undo = Sie können diese Aktion noch zurücknehmen.

# Whom to tell.

planning-tell =
    { $count ->
        [one] Eine Person ist zu benachrichtigen
       *[other] { $count } Personen sind zu benachrichtigen, wer am frühesten aufbricht zuerst
    }
planning-tell-now =
    { $count ->
        [one] Benachrichtigen Sie jetzt eine Person
       *[other] Benachrichtigen Sie jetzt { $count } Personen, wer am frühesten aufbricht zuerst
    }
planning-tell-nobody = Niemand ist zu benachrichtigen.
planning-tell-caregiver = (angehörige Person)
planning-not-to-tell =
    { $count ->
        [one] Eine erwartete Person darf nicht kontaktiert werden und steht nicht in dieser Liste.
       *[other] { $count } erwartete Personen dürfen nicht kontaktiert werden und stehen nicht in dieser Liste.
    }
planning-leaves-at = Verlässt das Haus um { $time }
planning-leaves-on = Verlässt das Haus am { $day } um { $time }
planning-leaves-unknown = Aufbruch nicht bekannt
planning-to-calls = Anrufe öffnen
planning-again = Neuer Termin: { $when }
planning-letters =
    { $count ->
        [one] Einen Brief drucken
       *[other] { $count } Briefe drucken
    }
planning-letters-about = Ein Brief für jede Person, in ihrer Sprache, für einen Fensterumschlag. Er nennt keine Krankheit, kein Thema und niemandes Grund.
planning-letters-none = Kein Brief zu drucken.
planning-no-address =
    { $count ->
        [one] Eine Person hat keine vollständige Adresse und daher keinen Brief. Rufen Sie sie an.
       *[other] { $count } Personen haben keine vollständige Adresse und daher keinen Brief. Rufen Sie sie an.
    }
planning-kept =
    { $count ->
        [one] Eine Einheit bleibt, wie sie ist: Teilnahmen sind eingetragen oder sie ist abgeschlossen.
       *[other] { $count } Einheiten bleiben, wie sie sind: Teilnahmen sind eingetragen oder sie sind abgeschlossen.
    }
planning-left-out =
    { $count ->
        [one] Eine Person der Gruppe wird nicht erwartet: Teilnahme abgelehnt oder nicht zu kontaktieren.
       *[other] { $count } Personen der Gruppe werden nicht erwartet: Teilnahme abgelehnt oder nicht zu kontaktieren.
    }
