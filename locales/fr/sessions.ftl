# A session wherever it is listed.

sessions-from-to = { $from } – { $to }
sessions-detail = Séance { $number } de « { $programme } », { $place }
sessions-kind-and-condition = { $kind } – { $condition }
sessions-tally = Saisis : { $marked } sur { $listed }. Présents : { $present }.
sessions-places = Inscrits : { $listed }. Places : { $capacity }.
sessions-take-attendance = Émarger
sessions-open-list = Ouvrir la liste
sessions-open-list-of = Ouvrir la liste : { $theme }, { $day }

sessions-place-room = { $place }, { $room }
sessions-marked = saisis : { $marked } sur { $listed }
sessions-expected =
    { $excused ->
        [0] Attendus : { $expected }. Places : { $capacity }.
       *[other] Attendus : { $expected }. Excusés : { $excused }. Places : { $capacity }.
    }
sessions-paper-making = Création du document…
sessions-paper-made = Le document est prêt. Il s’ouvre dans votre lecteur de PDF, d’où il s’imprime.
