# A session wherever it is listed.

sessions-from-to = { $from } – { $to }
sessions-detail = Schulung { $number } von „{ $programme }“, { $place }
sessions-kind-and-condition = { $kind } – { $condition }
sessions-tally = Erfasst: { $marked } von { $listed }. Anwesend: { $present }.
sessions-places = Eingeschrieben: { $listed }. Plätze: { $capacity }.
sessions-take-attendance = Teilnahme erfassen
sessions-open-list = Liste öffnen
sessions-open-list-of = Liste öffnen: { $theme }, { $day }
