# A missed theme made up at another session.

make-up-about = Nächste Schulungen zum selben Thema: „{ $theme }“.
make-up-loading = Schulungen werden gesucht…
make-up-none = Zu diesem Thema ist keine Schulung geplant.
make-up-seats =
    { $count ->
        [0] kein freier Platz
        [one] ein freier Platz
       *[other] { $count } freie Plätze
    }
make-up-interpreted = Dolmetschen ist vorgesehen
make-up-take = Zu diesem Termin anmelden
make-up-take-of = Zu diesem Termin anmelden: { $name }. { $when }
make-up-over = Hat schon begonnen.
make-up-too-late = Liegt nach der Einzelevaluation.
make-up-full = Ausgebucht.
make-up-language = In einer Sprache, die die Person nicht spricht, ohne Dolmetschen.
make-up-too-far = Weiter, als die Person möchte.
make-up-elsewhere = Die Person wird zu dieser Zeit woanders erwartet.
make-up-listed = Die Person ist dort schon angemeldet.
