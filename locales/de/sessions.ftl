# A session wherever it is listed.

sessions-from-to = { $from } – { $to }
sessions-detail = Schulung { $number } von „{ $programme }“, { $place }
sessions-kind-and-condition = { $kind } – { $condition }
sessions-tally = Erfasst: { $marked } von { $listed }. Anwesend: { $present }.
sessions-places = Eingeschrieben: { $listed }. Plätze: { $capacity }.
sessions-take-attendance = Teilnahme erfassen
sessions-open-list = Liste öffnen
sessions-open-list-of = Liste öffnen: { $theme }, { $day }

sessions-place-room = { $place }, { $room }
sessions-marked = erfasst: { $marked } von { $listed }
sessions-expected =
    { $excused ->
        [0] Erwartet: { $expected }. Plätze: { $capacity }.
       *[other] Erwartet: { $expected }. Entschuldigt: { $excused }. Plätze: { $capacity }.
    }
sessions-paper-making = Das Dokument wird erstellt …
sessions-paper-made = Das Dokument ist fertig. Es öffnet sich in Ihrem PDF-Programm, das es druckt.
