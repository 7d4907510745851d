# The screen turned to the person, with one questionnaire and nothing else.

kiosk-open = Bildschirm drehen: Die Person antwortet
kiosk-open-hint = Das Register schließt sich, Ihre Passphrase öffnet es wieder. Die Antworten kommen in dieses Formular zurück, zum Durchsehen vor dem Speichern.
kiosk-title = Fragen
kiosk-hello = Guten Tag, { $name }
kiosk-intro =
    { $count ->
        [one] Hier ist eine Frage für Sie.
       *[other] Hier sind { $count } Fragen für Sie, eine auf jeder Seite.
    }
kiosk-free = Sie können zurückgehen und eine Frage auslassen.
kiosk-begin = Beginnen
kiosk-progress = { $number } von { $count }
kiosk-back = Zurück
kiosk-next = Weiter
kiosk-skip = Ich weiß es nicht, auslassen
kiosk-choose = Wählen Sie eine Antwort, oder lassen Sie die Frage aus.
kiosk-scale = 0: am wenigsten. 10: am meisten.
kiosk-thanks = Danke!
kiosk-given = Sie haben { $given } von { $count } Fragen beantwortet.
kiosk-give-back = Sie können den Bildschirm dem Team zurückgeben.
kiosk-team = Für das Team
kiosk-unlock-title = Register wieder öffnen
kiosk-unlock-hint = Die Antworten stehen im Formular. Nichts wird gespeichert, bevor Sie sie durchgesehen haben.
kiosk-unlock-name = Geöffnet im Namen von { $name }
kiosk-go-on = Mit den Fragen weitermachen
kiosk-review = Die Person hat selbst geantwortet, Sprache { $language }: { $given } von { $count } Fragen. Sehen Sie die Antworten mit ihr durch und speichern Sie dann.
