# What the people in hand will need, month by month.

forecast-about = Een eenvoudige berekening vanaf wie wacht en wie u verwacht. Het is geen plan.
forecast-loading = De noden worden berekend…
forecast-empty = Er loopt geen programma. De noden worden berekend zodra er een programma is.
forecast-asked = Wat u verwacht
forecast-months = Tot wanneer
forecast-months-count =
    { $count ->
        [one] één maand
       *[other] { $count } maanden
    }
forecast-starts = Groepen die per maand kunnen beginnen
forecast-starts-hint = Voor elk programma.
forecast-monthly = Verwijzingen per maand: { $programme }
forecast-waiting =
    { $count ->
        [0] Niemand wacht op een groep.
        [one] Eén persoon wacht al op een groep.
       *[other] { $count } personen wachten al op een groep.
    }
forecast-sum = Wachtenden: { $waiting }. Verwijzingen per maand: { $monthly }. Nodige groepen: { $groups }. Nodige sessies: { $sessions }.
forecast-lacking =
    { $count ->
        [one] Eén sessie moet nog gepland worden.
       *[other] { $count } sessies moeten nog gepland worden.
    }
forecast-enough = Er zijn al genoeg sessies gepland.
forecast-table = Noden per maand
forecast-month = Maand
forecast-groups = Groepen die beginnen
forecast-sessions = Nodige sessies
forecast-individual =
    { $count ->
        [one] waarvan één individueel
       *[other] waarvan { $count } individueel
    }
forecast-planned = Al gepland
forecast-missing =
    { $count ->
        [one] één te weinig
       *[other] { $count } te weinig
    }
forecast-rooms = Uren in een zaal
forecast-team = Uren van het team
forecast-hours = { $hours } u
forecast-profession = { $profession }: { $hours }
forecast-anybody = Elk beroep
forecast-how = Hoe wordt dit berekend?
forecast-how-groups = Wie wacht en daarna de verwijzingen van elke maand worden over groepen verdeeld. Een groep is zo groot als de kleinste groepssessie van het trajectsjabloon toelaat. Elke maand beginnen hoogstens zoveel groepen als u gezegd hebt.
forecast-how-individual = Een individuele sessie telt één keer per persoon. Elke sessie valt in de maand van haar afstand tot de eerste dag van de groep.
forecast-how-professions = Als meerdere beroepen een sessie mogen begeleiden, tellen haar uren voor het eerste.
