# The screen turned to the person, with one questionnaire and nothing else.

kiosk-open = Het scherm draaien: de persoon antwoordt
kiosk-open-hint = Het register sluit, uw wachtwoordzin opent het weer. De antwoorden komen terug in dit formulier, om na te lezen vóór het opslaan.
kiosk-title = Vragen
kiosk-hello = Dag { $name }
kiosk-intro =
    { $count ->
        [one] Hier is één vraag voor u.
       *[other] Hier zijn { $count } vragen voor u, één per bladzijde.
    }
kiosk-free = U kunt teruggaan, en een vraag overslaan.
kiosk-begin = Beginnen
kiosk-progress = { $number } van { $count }
kiosk-back = Terug
kiosk-next = Verder
kiosk-skip = Ik weet het niet, ik sla over
kiosk-choose = Kies een antwoord, of sla de vraag over.
kiosk-scale = 0: het minst. 10: het meest.
kiosk-thanks = Dank u!
kiosk-given = U hebt { $given } van de { $count } vragen beantwoord.
kiosk-give-back = U kunt het scherm teruggeven aan het team.
kiosk-team = Voor het team
kiosk-unlock-title = Het register weer openen
kiosk-unlock-hint = De antwoorden staan in het formulier. Er wordt niets opgeslagen voordat u ze nagelezen hebt.
kiosk-unlock-name = Geopend op naam van { $name }
kiosk-go-on = Verdergaan met de vragen
kiosk-review = De persoon heeft zelf geantwoord, in het { $language }: { $given } van de { $count } vragen. Lees de antwoorden samen na en sla dan op.
