# A missed theme made up at another session.

make-up-about = Volgende sessies over hetzelfde thema: “{ $theme }”.
make-up-loading = De sessies worden gezocht…
make-up-none = Er is geen sessie over dit thema gepland.
make-up-seats =
    { $count ->
        [0] geen vrije plaats
        [one] één vrije plaats
       *[other] { $count } vrije plaatsen
    }
make-up-interpreted = tolk voorzien
make-up-take = Op deze datum inschrijven
make-up-take-of = Op deze datum inschrijven: { $name }. { $when }
make-up-over = Al begonnen.
make-up-too-late = Komt na de individuele evaluatie.
make-up-full = Volzet.
make-up-language = In een taal die de persoon niet spreekt, zonder tolk.
make-up-too-far = Verder dan de persoon wenst.
make-up-elsewhere = De persoon wordt op dat uur elders verwacht.
make-up-listed = De persoon is er al ingeschreven.
