# People of the same valley in one car.

cars-about = Wie een plaats zoekt, rijdt mee met de dichtstbijzijnde buur die er een aanbiedt. Afstanden tussen gemeenten, in vogelvlucht.
cars-loading = De auto’s worden verdeeld…
cars-title = Auto’s
cars-nobody = Niemand is voor deze sessie ingeschreven.
cars-none = Voorlopig geen auto om te delen. Noteer hieronder wie een plaats aanbiedt en wie er een zoekt.
cars-without =
    { $count ->
        [one] Eén persoon zoekt een plaats en heeft er geen
       *[other] { $count } personen zoeken een plaats en hebben er geen
    }
cars-person = { $name }, { $commune }
cars-driver = { $name } rijdt
cars-left =
    { $count ->
        [0] Geen vrije plaats meer
        [one] Eén vrije plaats
       *[other] { $count } vrije plaatsen
    }
cars-free =
    { $count ->
        [0] In totaal geen vrije plaats in een auto.
        [one] In totaal één vrije plaats in een auto.
       *[other] In totaal { $count } vrije plaatsen in auto’s.
    }
cars-said = Wat iedereen gezegd heeft
cars-name = Persoon
cars-share = Auto
cars-phone = Telefoon voor de anderen
cars-phone-hidden = Wordt niet getoond
cars-offers =
    { $count ->
        [one] Biedt één plaats aan
       *[other] Biedt { $count } plaatsen aan
    }
cars-seeks = Zoekt een plaats
cars-neither = Geen van beide
cars-edit = Autodelen noteren
cars-edit-of = Autodelen: { $name }
cars-edit-context = Het antwoord vervangt wat eerder genoteerd was.
cars-choice = Wat de persoon zegt
cars-choice-offers = Biedt plaatsen aan in de eigen auto
cars-choice-seeks = Zoekt een plaats in een auto
cars-choice-neither = Geen van beide
cars-choice-missing = Kies wat de persoon zegt.
cars-seats = Aangeboden plaatsen
cars-seats-hint = Zonder die van de bestuurder.
cars-seats-missing = Schrijf hoeveel plaatsen aangeboden worden, minstens één.
cars-phone-agreed = Vindt het goed dat de anderen in dezelfde auto het nummer zien
cars-phone-agreed-hint = Zonder dit akkoord wordt het nummer aan niemand getoond.
cars-saved = Het antwoord is opgeslagen: { $name }.
