# Whether the team of a programme may lead it.

licence-title = Darf dieses Team leiten?
licence-about = Was die Anwendung von den letzten zwölf Monaten sieht.
licence-loading = Das Team wird geprüft …
licence-nobody = Niemand ist im Team: Es gibt nichts zu prüfen.
licence-training =
    { $count ->
        [0] Alle 40-Stunden-Schulungen sind gültig.
        [one] Eine 40-Stunden-Schulung fehlt oder ist abgelaufen.
       *[other] { $count } 40-Stunden-Schulungen fehlen oder sind abgelaufen.
    }
licence-professions =
    { $count ->
        [one] Das Team hat einen einzigen Beruf.
       *[other] Das Team hat { $count } verschiedene Berufe.
    }
licence-required =
    { $count ->
        [0] Alle Berufe, die das Programm verlangt, sind im Team.
       *[other] Vom Programm verlangt und nicht im Team: { $professions }.
    }
licence-untrained =
    { $count ->
        [0] Keine Schulung wurde ohne eine geschulte Person geleitet.
        [one] Eine Schulung wurde ohne eine geschulte Person geleitet.
       *[other] { $count } Schulungen wurden ohne eine geschulte Person geleitet.
    }
licence-unled =
    { $count ->
        [0] Bei jeder abgehaltenen Schulung ist bekannt, wer geleitet hat.
        [one] Bei einer abgehaltenen Schulung ist niemand vermerkt.
       *[other] Bei { $count } abgehaltenen Schulungen ist niemand vermerkt.
    }
licence-session = { $day }: { $theme }
licence-to-required = Verlangte Berufe ansehen
licence-to-sessions = Vermerken, wer geleitet hat
