# Files that may be of one person: finding them, comparing them, making one of two.

merges-title = Mögliche Doppelte
merges-context = Akten, die vielleicht zur selben Person gehören. Sie entscheiden, nie die Maschine.
merges-loading = Doppelte werden gesucht …
merges-empty = Keine Doppelten zu prüfen. Jede neue Akte wird schon bei der Eingabe mit den anderen verglichen.
merges-count =
    { $count ->
        [one] Ein Paar zu prüfen
       *[other] { $count } Paare zu prüfen
    }
merges-born-unknown = nicht angegeben
merges-born-sex = Geboren: { $born }. { $sex }.
merges-to-patients = Patienten ansehen


merges-compare = Vergleichen
merges-compare-pair = { $left } und { $right } vergleichen
merges-not-same = Es sind zwei Personen
merges-not-same-pair = { $left } und { $right } sind zwei Personen
merges-not-same-named = Es sind zwei Personen: { $left } und { $right }
merges-not-same-about = Dieses Paar wird nicht mehr vorgeschlagen. Beide Akten bleiben, wie sie sind.
merges-not-same-yes = Ja, zwei Personen
merges-not-same-done = Vermerkt: { $left } und { $right } sind zwei Personen.

merges-value-empty = leer
merges-compare-title = Zwei Akten vergleichen
merges-compare-loading = Die beiden Akten werden gelesen …
merges-safe = Beim Zusammenführen geht nichts verloren: Teilnahmen, Papiere und Verlauf beider Akten bleiben. Es lässt sich rückgängig machen; jede Akte wird dann wieder, was sie war.
merges-kept = Welche Akte behalten?
merges-kept-hint = Die andere geht darin auf. Ihre Nummer führt weiter zur behaltenen Akte.
merges-kept-file = { $number }, { $name }
merges-kept-older = Die ältere Nummer
merges-fields = Feld für Feld
merges-fields-about =
    { $count ->
        [0] Alle ausgefüllten Felder sind gleich.
        [one] Ein Feld ist verschieden: Wählen Sie den Wert, der bleibt.
       *[other] { $count } Felder sind verschieden: Wählen Sie für jedes den Wert, der bleibt.
    }
merges-field = Feld
merges-state = Vergleich
merges-differs = Verschieden
merges-one-side = Nur auf einer Seite
merges-same = Gleich
merges-keep-value = { $field }: { $value } behalten
merges-same-hidden =
    { $count ->
        [one] Auch das gleiche Feld zeigen
       *[other] Auch die { $count } gleichen Felder zeigen
    }
merges-holdings = Was die Akten enthalten
merges-holdings-about = Alles bleibt, von beiden Seiten.
merges-holding = Inhalt
merges-holding-together = Zusammen
merges-holding-enrolments = Einschreibungen in Programme
merges-holding-presences = Teilnahmen an Schulungen
merges-holding-consents = Antworten auf eine Einwilligung
merges-holding-assessments = Assessments
merges-holding-epices = EPICES-Fragebögen
merges-holding-caregivers = Angehörige
merges-holding-papers = Beigefügte Papiere
merges-merge = In Akte { $number } zusammenführen
merges-merging = Die Akten werden zusammengeführt …
merges-merged = Aus beiden Akten ist eine geworden: { $kept }. Die Akte { $gone } ist darin aufgegangen.
merges-to-file = Akte öffnen
merges-to-list = Weitere mögliche Doppelte ansehen
merges-undo = Zusammenführung rückgängig machen
merges-undone =
    { $count ->
        [0] Die Zusammenführung ist rückgängig gemacht. Kein Feld musste zurückgesetzt werden.
        [one] Die Zusammenführung ist rückgängig gemacht: Ein Feld wurde zurückgesetzt.
       *[other] Die Zusammenführung ist rückgängig gemacht: { $count } Felder wurden zurückgesetzt.
    }

# What taking a merge or an import back left as it is.

merges-left =
    { $count ->
        [one] Eine Stelle blieb, wie sie ist
       *[other] { $count } Stellen blieben, wie sie sind
    }
merges-left-about = Jemand hat seitdem daran gearbeitet; nichts wurde überschrieben.
merges-left-person = Person
merges-left-why = Warum
merges-left-field = { $field }: { $why }
merges-left-changed-since = Die Akte wurde seitdem geändert.
merges-left-has-presences = Seitdem wurden Teilnahmen eingetragen.
merges-left-has-papers = Seitdem wurden Papiere beigefügt.
merges-left-enrolled-since = Die Person wurde seitdem in ein Programm eingeschrieben.
merges-left-merged-since = Die Akte wurde seitdem mit einer anderen zusammengeführt.
merges-left-field-changed-since = Dieses Feld wurde seitdem geändert.
