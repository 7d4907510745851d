# People of the same valley in one car.

cars-about = Wer einen Platz sucht, fährt mit der nächsten Person, die einen anbietet. Entfernungen zwischen Gemeinden, Luftlinie.
cars-loading = Die Autos werden verteilt…
cars-title = Autos
cars-nobody = Niemand ist zu dieser Schulung angemeldet.
cars-none = Noch kein Auto zu teilen. Notieren Sie unten, wer einen Platz anbietet und wer einen sucht.
cars-without =
    { $count ->
        [one] Eine Person sucht einen Platz und hat keinen
       *[other] { $count } Personen suchen einen Platz und haben keinen
    }
cars-person = { $name }, { $commune }
cars-driver = { $name } fährt
cars-left =
    { $count ->
        [0] Kein freier Platz mehr
        [one] Ein freier Platz
       *[other] { $count } freie Plätze
    }
cars-free =
    { $count ->
        [0] Insgesamt kein freier Platz in einem Auto.
        [one] Insgesamt ein freier Platz in einem Auto.
       *[other] Insgesamt { $count } freie Plätze in Autos.
    }
cars-said = Was jede Person gesagt hat
cars-name = Person
cars-share = Auto
cars-phone = Telefon für die anderen
cars-phone-hidden = Wird nicht gezeigt
cars-offers =
    { $count ->
        [one] Bietet einen Platz an
       *[other] Bietet { $count } Plätze an
    }
cars-seeks = Sucht einen Platz
cars-neither = Keins von beiden
cars-edit = Mitfahren notieren
cars-edit-of = Mitfahren: { $name }
cars-edit-context = Die Antwort ersetzt, was vorher notiert war.
cars-choice = Was die Person sagt
cars-choice-offers = Bietet Plätze im eigenen Auto an
cars-choice-seeks = Sucht einen Platz in einem Auto
cars-choice-neither = Keins von beiden
cars-choice-missing = Wählen Sie, was die Person sagt.
cars-seats = Angebotene Plätze
cars-seats-hint = Ohne den Fahrersitz.
cars-seats-missing = Schreiben Sie, wie viele Plätze angeboten werden, mindestens einer.
cars-phone-agreed = Ist einverstanden, dass die anderen im selben Auto die Nummer sehen
cars-phone-agreed-hint = Ohne dieses Einverständnis wird die Nummer niemandem gezeigt.
cars-saved = Die Antwort ist gespeichert: { $name }.
