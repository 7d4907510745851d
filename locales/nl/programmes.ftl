# Programmes, their templates and their people.

programmes-title = Programma’s
programmes-one = Programma
programmes-loading = De programma’s worden gelezen…
programmes-empty = Er is geen programma geopend. Een trajectsjabloon levert de sessies en de data.
programmes-new = Een programma openen
programmes-from = Vanaf { $day }
programmes-tally = Ingeschreven: { $people }. Gehouden sessies: { $held } van { $sessions }.
programmes-progress = Gehouden sessies van “{ $title }”
programmes-new-title = Een programma openen
programmes-new-context = De sessies worden vanaf de eerste dag gepland en vermijden feestdagen.
programmes-template = Trajectsjabloon
programmes-template-missing = Kies een sjabloon.
programmes-template-detail =
    { $sessions ->
        [one] { $condition }, één sessie
       *[other] { $condition }, { $sessions } sessies
    }
programmes-name = Naam van het programma
programmes-name-hint = Zoals het team en de patiënten het noemen.
programmes-name-missing = Geef het programma een naam.
programmes-first-day = Eerste dag
programmes-first-day-missing = Vul een bestaande dag in, bijvoorbeeld 12, 1 en 2027.
programmes-day = Dag
programmes-month = Maand
programmes-year = Jaar
programmes-hour = Uur van de sessies
programmes-hour-hint = Bijvoorbeeld 14:00.
programmes-hour-missing = Vul een uur in tussen 0:00 en 23:59.
programmes-place = Plaats
programmes-place-missing = Vul in waar de sessies plaatsvinden.
programmes-open = Het programma openen
programmes-opening = Het programma wordt geopend…
programmes-dates = Geplande data
programmes-dates-empty = Kies een sjabloon en een eerste dag: de data verschijnen hier.
programmes-session = Sessie { $number }: { $theme }
programmes-session-size =
    { $capacity ->
        [one] { $minutes } minuten, één plaats
       *[other] { $minutes } minuten, { $capacity } plaatsen
    }
programmes-skipped = { $day } is een feestdag ({ $holiday }): sessie { $number } verschuift naar { $moved }.
programmes-context = { $condition }, vanaf { $day }
programmes-sessions = Sessies
programmes-people =
    { $count ->
        [0] Ingeschreven personen
        [one] Eén ingeschreven persoon
       *[other] { $count } ingeschreven personen
    }
programmes-people-none = Er is nog niemand ingeschreven. Zoek hieronder patiënten.
programmes-enrol = Personen inschrijven
programmes-enrol-found = Gevonden patiënten
programmes-enrol-already = Al in het programma
programmes-enrol-more = { $count } patiënten komen overeen. Verfijn de zoekopdracht om de andere te zien.
programmes-enrol-none = Vink eerst minstens één persoon aan.
programmes-enrol-button =
    { $count ->
        [0] Inschrijven
        [one] Eén persoon inschrijven
       *[other] { $count } personen inschrijven
    }
programmes-enrolled =
    { $count ->
        [0] Iedereen was al ingeschreven.
        [one] Eén persoon is ingeschreven, ook voor de komende sessies.
       *[other] { $count } personen zijn ingeschreven, ook voor de komende sessies.
    }
