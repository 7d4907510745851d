# The first page of the day.

today-title = Vandaag
today-loading = De dag wordt gelezen…
today-others = Ook vandaag
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

# What was left open, what the day takes, what must be settled.

today-open =
    { $count ->
        [one] Eén voorbije sessie is niet afgesloten
       *[other] { $count } voorbije sessies zijn niet afgesloten
    }
today-open-session = { $day }, { $from } – { $theme }
today-open-more =
    { $count ->
        [one] En nog één oudere.
       *[other] En nog { $count } oudere.
    }
today-closures = Wat deze dag sluit
today-closure-public = Feestdag: { $name }
today-closure-school = Schoolvakantie: { $name }
today-closure-forbidden-week = Week zonder sessies: { $name }
today-closure-in = { $closure } ({ $country })
today-closure-unchecked = { $closure } – data na te kijken
today-all-over = Vandaag is er geen sessie meer.
today-leave-at = Vertrek om { $time }
today-nobody-leads = Niemand begeleidt
today-transport = Vervoer: { $transport }
today-interpreters-missing = Tolk te vinden: { $languages }
today-language-clashes =
    { $count ->
        [one] Eén persoon volgt de taal van de sessie niet
       *[other] { $count } personen volgen de taal van de sessie niet
    }
today-without-transport =
    { $count ->
        [one] Eén persoon heeft geen vervoer
       *[other] { $count } personen hebben geen vervoer
    }
today-bag = In te laden voor de dag
today-bag-session = Mee te nemen
today-bag-item = { $count } × { $what }
today-column-hour = Uur
today-column-theme = Thema
today-column-place = Plaats
today-column-leaders = Begeleiding
today-column-people = Personen
today-column-takes = Te voorzien
today-settle = Te regelen
today-to-call =
    { $count ->
        [one] Eén persoon te bellen
       *[other] { $count } personen te bellen
    }
today-free-places = Er is een plaats vrij en iemand wacht
today-leaderless = Niemand begeleidt nog
today-pack = De dag afdrukken
today-pack-key = Ctrl+P
today-pack-tomorrow = Voor morgen
today-pack-tomorrow-key = { $day } afdrukken – Ctrl+Shift+P

# The checklist of a register that is new.

today-checklist-title = Om te beginnen
today-checklist-about = Wat dit register nog mist. De lijst verdwijnt als alles er is.
today-checklist-count = { $done } van { $of } gedaan
today-checklist-done = Gedaan
today-checklist-open = Te doen
today-checklist-centre = De plaatsen en lokalen van het centrum noteren
today-checklist-team = Het team noteren
today-checklist-programme = Een eerste programma openen
today-checklist-person = Een eerste persoon toevoegen
today-checklist-session = Een eerste sessie plannen
today-checklist-backup = Een tweede plaats voor de back-ups kiezen
today-checklist-recovery = Het noodblad maken en achter slot bewaren
