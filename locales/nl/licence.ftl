# Whether the team of a programme may lead it.

licence-title = Mag dit team het leiden?
licence-about = Wat de toepassing van de laatste twaalf maanden ziet.
licence-loading = Het team wordt nagekeken…
licence-nobody = Er zit niemand in het team: er is niets na te kijken.
licence-training =
    { $count ->
        [0] Alle opleidingen van 40 uur zijn geldig.
        [one] Eén opleiding van 40 uur ontbreekt of is verlopen.
       *[other] { $count } opleidingen van 40 uur ontbreken of zijn verlopen.
    }
licence-professions =
    { $count ->
        [one] Het team telt één enkel beroep.
       *[other] Het team telt { $count } verschillende beroepen.
    }
licence-required =
    { $count ->
        [0] Alle beroepen die het programma vraagt, zijn in het team.
       *[other] Door het programma gevraagd, en niet in het team: { $professions }.
    }
licence-untrained =
    { $count ->
        [0] Geen sessie is geleid zonder iemand met opleiding.
        [one] Eén sessie is geleid zonder iemand met opleiding.
       *[other] { $count } sessies zijn geleid zonder iemand met opleiding.
    }
licence-unled =
    { $count ->
        [0] Voor elke gehouden sessie is bekend wie ze leidde.
        [one] Voor één gehouden sessie is niemand genoteerd.
       *[other] Voor { $count } gehouden sessies is niemand genoteerd.
    }
licence-session = { $day }: { $theme }
licence-to-required = De gevraagde beroepen nakijken
licence-to-sessions = Noteren wie leidde
