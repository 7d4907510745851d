# Who waits for a place, with wishes and no date.

waiting-about = Hier hat noch niemand einen Termin. Die Wünsche helfen, der richtigen Person den richtigen Platz anzubieten.
waiting-loading = Die Warteliste wird gelesen…
waiting-empty = Niemand wartet auf einen Platz. Hierher kommt, wer ohne Gruppe in ein Programm aufgenommen wird.
waiting-to-programmes = Programme ansehen
waiting-count =
    { $count ->
        [one] Eine Person wartet, seit { $day }.
       *[other] { $count } Personen warten, die erste seit { $day }.
    }
waiting-since = { $programme }, seit { $day }
waiting-calls =
    { $count ->
        [one] Einmal wegen eines Platzes angerufen
       *[other] { $count } Mal wegen eines Platzes angerufen
    }
waiting-passed =
    { $count ->
        [one] Ein Platz ging an jemanden, der kürzer wartete
       *[other] { $count } Plätze gingen an jemanden, der kürzer wartete
    }
waiting-wishes = Wünsche
waiting-wishes-none = Noch nicht erfragt
waiting-edit = Wünsche notieren
waiting-edit-of = Wünsche notieren: { $name }
waiting-edit-context = Nichts ist Pflicht. Was leer bleibt, schließt keinen Platz aus.
waiting-saved = Die Wünsche sind gespeichert: { $name }.

# The form of the wishes.

waiting-days = Wann die Person kommen kann
waiting-days-hint = Vormittag: vor 13:00. Nachmittag: von 13:00 bis 18:00. Abend: ab 18:00.
waiting-part-morning = Vormittag
waiting-part-afternoon = Nachmittag
waiting-part-evening = Abend
waiting-whole-day = den ganzen Tag
waiting-half-day = { $day }, { $part }
waiting-days-parts = { $days }: { $parts }
waiting-places = Orte
waiting-languages = Sprachen der Schulung
waiting-themes = Themen
waiting-themes-hint = Nichts angekreuzt: der ganze Ablauf.
waiting-needs-seat = Braucht einen Platz in einem Auto
waiting-furthest = Höchstens so weit
waiting-furthest-hint = Luftlinie von der Gemeinde der Person aus.
waiting-km = km
waiting-note = Weitere Wünsche
waiting-wish-places = Orte: { $places }
waiting-wish-languages = Sprachen: { $languages }
waiting-wish-themes = Themen: { $themes }
waiting-wish-seat = Braucht einen Platz im Auto
waiting-wish-km = Höchstens { $km } km

# Who fits a free place.

waiting-fits-title = Wen Sie für den freien Platz anrufen
waiting-fits-about = In der vorgeschlagenen Reihenfolge, mit den Gründen. Sie entscheiden: Niemand fällt von der Liste.
waiting-fits-none = In diesem Programm wartet niemand auf einen Platz.
waiting-seats-left =
    { $count ->
        [0] Kein freier Platz
        [one] Ein freier Platz
       *[other] { $count } freie Plätze
    }
waiting-unfit-title = Können so, wie es ist, nicht kommen
waiting-for = Dafür
waiting-against = Dagegen
waiting-points = Punkte: { $points }
waiting-give = Platz geben
waiting-give-of = Platz geben: { $name }
waiting-given = Der Platz ist vergeben: { $name } steht auf der Liste der Schulung.

# Why somebody fits a free place, or does not.

waiting-why-waited =
    { $days ->
        [0] Wartet seit heute
        [one] Wartet seit einem Tag
       *[other] Wartet seit { $days } Tagen
    }
waiting-why-day-wished = Wünscht diesen Tag und diese Zeit
waiting-why-day-not-wished = Wünscht andere Tage oder Zeiten
waiting-why-place-wished = Wünscht diesen Ort
waiting-why-place-not-wished = Wünscht einen anderen Ort
waiting-why-theme-wished = Wünscht dieses Thema
waiting-why-theme-not-wished = Wünscht andere Themen
waiting-why-language-follows = Spricht eine Sprache der Schulung
waiting-why-interpreter-there = Für die Sprache der Person ist Dolmetschen vorgesehen
waiting-why-language-clash = Spricht keine Sprache der Schulung
waiting-why-near =
    { $km ->
        [0] Wohnt in der Gemeinde
        [one] Wohnt einen km entfernt
       *[other] Wohnt { $km } km entfernt
    }
waiting-why-too-far = Wohnt { $km } km entfernt; möchte höchstens { $most } km weit kommen
waiting-why-seat-near =
    { $seats ->
        [one] Braucht einen Platz im Auto; aus der Nachbarschaft wird einer angeboten
       *[other] Braucht einen Platz im Auto; aus der Nachbarschaft werden { $seats } angeboten
    }
waiting-why-no-seat = Braucht einen Platz im Auto; niemand bietet einen an
waiting-why-elsewhere = Wird zu dieser Zeit woanders erwartet
waiting-why-passed-over =
    { $times ->
        [one] Ein Platz ging schon an jemanden, der kürzer wartete
       *[other] { $times } Plätze gingen schon an jemanden, der kürzer wartete
    }
waiting-why-declined-before =
    { $times ->
        [one] Nahm einen früher angebotenen Platz nicht
       *[other] Nahm { $times } früher angebotene Plätze nicht
    }
waiting-why-not-reached =
    { $times ->
        [one] War beim letzten Anruf nicht erreichbar
       *[other] War bei den letzten { $times } Anrufen nicht erreichbar
    }
