# The patient list.

patients-title = Patiënten
patients-import = Een lijst importeren
patients-search = Een patiënt zoeken
patients-search-hint = Naam, dossiernummer of gemeente.
patients-loading = De patiënten worden gelezen…
patients-count =
    { $count ->
        [0] Geen patiënten
        [one] Eén patiënt
       *[other] { $count } patiënten
    }
patients-found =
    { $count ->
        [0] Geen patiënt komt overeen met “{ $search }”
        [one] Eén patiënt komt overeen met “{ $search }”
       *[other] { $count } patiënten komen overeen met “{ $search }”
    }
patients-none-found = Niets komt overeen met “{ $search }”. Probeer een deel van de naam, het dossiernummer of de gemeente.
patients-clear = De zoekopdracht wissen
patients-empty = Er zijn geen patiënten in dit register. Importeer een lijst om te beginnen.
patients-table = Patiënten, op familienaam
patients-name = Naam
patients-full-name = { $last } { $first }
patients-number = Dossiernr.
patients-age = Leeftijd
patients-home = Woonplaats
patients-languages = Talen van de fiches
patients-pages = Pagina’s van de lijst
patients-range = { $first } tot { $last } van { $all }
patients-before = Vorige pagina
patients-after = Volgende pagina
