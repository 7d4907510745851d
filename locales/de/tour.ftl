# The tour: eight stops on the way of a day, one sentence each.

tour-label = Rundgang
tour-offer = Zum ersten Mal hier? Der Rundgang zeigt in zehn Minuten den Weg eines Tages. Er ändert nichts.
tour-begin = Rundgang beginnen
tour-resume = Rundgang fortsetzen
tour-decline = Nein, danke
tour-later = Der Rundgang bleibt in der Hilfe, mit F1.
tour-count = Schritt { $step } von { $of }
tour-back = Schritt zurück
tour-next = Weiter
tour-show = Zeigen
tour-leave = Rundgang verlassen
tour-finish = Rundgang beenden
tour-today = Heute zeigt die nächste Schulungseinheit, wer kommt, was mitzunehmen ist und was auf eine Entscheidung wartet.
tour-attendance = Auf der Liste einer Schulungseinheit genügt eine Taste je Person: Jeder Eintrag wird sofort gespeichert.
tour-handout = Die Patientenblätter werden in der Sprache der Person gedruckt, neben Ihrer eigenen.
tour-calls = Wer ohne Nachricht fehlte, steht hier mit Telefonnummer, bis jemand die Person erreicht hat.
tour-person = Jede Person hat eine Akte: Ablauf, Schulungseinheiten, Angehörige, Einwilligungen und Papiere.
tour-report = Die Zahlen des Jahres zählen sich von selbst; jede Zahl sagt, woraus sie besteht.
tour-share = Nur anonyme Zahlen können hinausgehen, und erst, nachdem Sie sie gelesen und freigegeben haben.
tour-help = Die Hilfe hat eine Seite je Aufgabe. F1 öffnet die des Bildschirms, auf dem Sie sind.
