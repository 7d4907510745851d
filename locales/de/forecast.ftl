# What the people in hand will need, month by month.

forecast-about = Eine einfache Rechnung aus den Wartenden und denen, die Sie erwarten. Es ist kein Plan.
forecast-loading = Der Bedarf wird berechnet…
forecast-empty = Kein Programm läuft. Der Bedarf wird berechnet, sobald es ein Programm gibt.
forecast-asked = Was Sie erwarten
forecast-months = Wie weit
forecast-months-count =
    { $count ->
        [one] ein Monat
       *[other] { $count } Monate
    }
forecast-starts = Gruppen, die im Monat beginnen können
forecast-starts-hint = Für jedes Programm.
forecast-monthly = Zuweisungen im Monat: { $programme }
forecast-waiting =
    { $count ->
        [0] Niemand wartet auf eine Gruppe.
        [one] Eine Person wartet schon auf eine Gruppe.
       *[other] { $count } Personen warten schon auf eine Gruppe.
    }
forecast-sum = Wartende: { $waiting }. Zuweisungen im Monat: { $monthly }. Nötige Gruppen: { $groups }. Nötige Schulungen: { $sessions }.
forecast-lacking =
    { $count ->
        [one] Eine Schulung ist noch zu planen.
       *[other] { $count } Schulungen sind noch zu planen.
    }
forecast-enough = Es sind schon genug Schulungen geplant.
forecast-table = Bedarf nach Monaten
forecast-month = Monat
forecast-groups = Beginnende Gruppen
forecast-sessions = Nötige Schulungen
forecast-individual =
    { $count ->
        [one] davon eine Einzelschulung
       *[other] davon { $count } Einzelschulungen
    }
forecast-planned = Schon geplant
forecast-missing =
    { $count ->
        [one] eine fehlt
       *[other] { $count } fehlen
    }
forecast-rooms = Raumstunden
forecast-team = Stunden des Teams
forecast-hours = { $hours } Std.
forecast-profession = { $profession }: { $hours }
forecast-anybody = Jeder Beruf
forecast-how = Wie wird das berechnet?
forecast-how-groups = Die Wartenden und dann die Zuweisungen jedes Monats werden auf Gruppen verteilt. Eine Gruppe ist so groß, wie es die kleinste Gruppenschulung der Ablaufvorlage erlaubt. Jeden Monat beginnen höchstens so viele Gruppen, wie Sie gesagt haben.
forecast-how-individual = Eine Einzelschulung zählt einmal je Person. Jede Schulung fällt in den Monat, der ihrem Abstand zum ersten Tag der Gruppe entspricht.
forecast-how-professions = Können mehrere Berufe eine Schulung leiten, zählen ihre Stunden für den ersten.
