# A session wherever it is listed.

sessions-from-to = { $from } – { $to }
sessions-detail = Sessie { $number } van “{ $programme }”, { $place }
sessions-kind-and-condition = { $kind } – { $condition }
sessions-tally = Ingevuld: { $marked } van { $listed }. Aanwezig: { $present }.
sessions-places = Ingeschreven: { $listed }. Plaatsen: { $capacity }.
sessions-take-attendance = Aanwezigheid opnemen
sessions-open-list = De lijst openen
sessions-open-list-of = De lijst openen: { $theme }, { $day }

sessions-place-room = { $place }, { $room }
sessions-marked = ingevuld: { $marked } van { $listed }
sessions-expected =
    { $excused ->
        [0] Verwacht: { $expected }. Plaatsen: { $capacity }.
       *[other] Verwacht: { $expected }. Verontschuldigd: { $excused }. Plaatsen: { $capacity }.
    }
sessions-paper-making = Het document wordt gemaakt…
sessions-paper-made = Het document is klaar. Het opent in uw PDF-lezer, waarmee u het afdrukt.
