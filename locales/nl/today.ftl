# The first page of the day.

today-title = Vandaag
today-loading = De dag wordt gelezen…
today-others = Ook vandaag
today-unmarked = Aan te vullen lijsten
today-coming = Volgende sessies
today-empty-register = Dit register is nog leeg. Importeer eerst de lijst van uw patiënten.
today-empty-programmes = Er is geen sessie gepland. Open een programma om er te plannen.
today-empty-next = Vandaag is er geen sessie. De volgende is op { $day }.
today-import = Een lijst importeren
today-open-programme = Een programma openen
today-due = Wat te doen staat
today-due-loading = Wat te doen staat wordt gelezen…
today-due-none = Er staat niets te doen. Elk traject en elk programma is bij.
today-due-all = Lijst bekijken
today-due-all-of =
    { $count ->
        [one] De regel bekijken
       *[other] De { $count } regels bekijken
    }
