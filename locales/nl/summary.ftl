# What was found and agreed, on paper, for the person.

summary-title = Samenvatting van mijn balans
summary-footer = Samenvatting van de balans
summary-whose = Deze samenvatting is voor { $name }. Zij zegt wat op { $day } in het register van het centrum staat.
summary-talks = Onze gesprekken
summary-talk = Gesprek
summary-day = Dag
summary-with = Met
summary-way = Hoe
summary-spoken = Waarover wij hebben gesproken
summary-as-written = Zo genoteerd, niet vertaald
summary-sessions = De afgesproken sessies
summary-lived = Hoe ik het traject heb beleefd
summary-decided = Wat wij hebben beslist
summary-decided-on = Beslist op { $day }.
summary-proposal = Het voorgestelde vervolg
summary-wrong = Klopt er iets niet? Zeg het ons: wij verbeteren het.
