# What the papers of a session, a day and a week say. Paper has its own spaces: the printer sets them.

# When, where, with whom.
sheets-hours = { $from } – { $to }
sheets-until = bis { $day }
sheets-when = { $day }, { $hours }
sheets-when-until = { $day }, { $hours } ({ $until })
sheets-led-by = Mit { $names }

# The sign-in sheet.
sheets-sign-in = Teilnehmerliste
sheets-sign-in-of = Teilnehmerliste – { $programme }
sheets-number = Nr.
sheets-name = Name
sheets-signature = Unterschrift
sheets-arrived = Von
sheets-left = Bis
sheets-remarks = Hinweis
sheets-legend = Danach eingeben: erst die Nummern, dann der Buchstabe. Beispiel: { $example }
sheets-letter-present = { $letter } = anwesend
sheets-letter-late = { $letter } = verspätet
sheets-letter-left-early = { $letter } = früher gegangen
sheets-letter-excused = { $letter } = entschuldigt
sheets-letter-absent = { $letter } = fehlt
sheets-binder = Abgelegt in: { $binder }

# Badges.
sheets-badges = Namensschilder – { $day }
sheets-badge-number = Nr. { $number }

# What to bring.
sheets-materials = Material – { $day }
sheets-leave-at = Abfahrt um { $time }
sheets-leave-on = Abfahrt: { $day }, { $time }
sheets-expected =
    { $count ->
        [0] Niemand wird erwartet.
        [one] Eine Person wird erwartet.
       *[other] { $count } Personen werden erwartet.
    }
sheets-thing = Was
sheets-count = Anzahl
sheets-loaded = Geladen
sheets-back = Zurück
sheets-no-things = Für diesen Termin ist nichts mitzunehmen.

# The schedule.
sheets-week = Termine vom { $from } bis { $to }
sheets-week-day = Termine am { $day }
sheets-week-about = Für: { $about }
sheets-hour = Uhrzeit
sheets-theme = Thema
sheets-place = Ort
sheets-leaders = Mit
sheets-people = Angemeldet
sheets-people-of = { $people } von { $capacity }
sheets-cancelled = Abgesagt
sheets-no-session = Keine Termine.

# The telephone list.
sheets-calls = Anrufliste – { $day }
sheets-phone = Telefon
sheets-session = Termin
sheets-outcome = Ergebnis
sheets-outcome-reached = erreicht
sheets-outcome-no-answer = niemand da
sheets-outcome-left-word = Nachricht
sheets-outcome-wrong-number = falsche Nr.
sheets-next = Weiteres
sheets-no-phone = keine Nummer
sheets-nobody-to-call = Niemand ist anzurufen.

# The cover of a print job.
sheets-cover = Papiere für { $day }
sheets-missing = Fehlende Seiten
sheets-missing-count =
    { $count ->
        [one] Ein Merkblatt gibt es nicht in der gewünschten Sprache.
       *[other] { $count } Merkblätter gibt es nicht in der gewünschten Sprache.
    }
sheets-wanted = Gewünschte Sprache
sheets-instead = Gedruckt auf
sheets-instead-none = nicht gedruckt
sheets-papers = In diesem Stapel, der Reihe nach
sheets-who-gets-what = Wer was bekommt
sheets-handout = Merkblatt
sheets-languages = Sprachen
sheets-large-print = Großdruck
sheets-no-handout = kein Merkblatt
sheets-figure = { $number }
sheets-percent = { $number } %
sheets-duration = { $number } Std.
sheets-no-figure = keine Angabe
