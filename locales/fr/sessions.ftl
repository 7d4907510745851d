# A session wherever it is listed.

sessions-from-to = { $from } – { $to }
sessions-detail = Séance { $number } de « { $programme } », { $place }
sessions-kind-and-condition = { $kind } – { $condition }
sessions-tally = Saisis : { $marked } sur { $listed }. Présents : { $present }.
sessions-places = Inscrits : { $listed }. Places : { $capacity }.
sessions-take-attendance = Émarger
sessions-open-list = Ouvrir la liste
sessions-open-list-of = Ouvrir la liste : { $theme }, { $day }
