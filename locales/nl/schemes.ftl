# How the schemes of four countries would treat a programme.

schemes-title = Hetzelfde programma in elk kader
schemes-about = Wat elk kader vraagt, en of het traject van vandaag erin past.
schemes-loading = De kaders worden vergeleken…
schemes-empty = Er valt nog niets te vergelijken: het traject heeft geen sessie.
schemes-choose = Kader
schemes-aspect = Punt
schemes-own = Kader van dit programma
schemes-unfit =
    { $count ->
        [0] Geen punt gevonden dat niet past
        [one] Eén punt past niet
       *[other] { $count } punten passen niet
    }
schemes-fits = Past
schemes-fits-not = Past niet
schemes-unsaid = Hierover is niets gevonden.
schemes-why = Waarom?
schemes-why-of = Waarom? { $about }
schemes-why-cell = { $aspect }, { $scheme }
schemes-rule-loading = De regel wordt gelezen…
schemes-rule-unknown = Deze regel staat niet in het regelboek.
schemes-rule-book = Alle regels en hun bronnen
