# Importing a roster.

roster-title = Een patiëntenlijst importeren
roster-context = Een csv-bestand dat u vanuit uw rekenblad hebt opgeslagen.
roster-columns = De eerste regel bevat de titels van de kolommen, in het Frans, Nederlands, Duits of Engels. Puntkomma’s en komma’s zijn allebei goed.
roster-safe = Er wordt niets opgeslagen voordat u hebt gezien wat het bestand zou toevoegen.
roster-choose = Een bestand kiezen
roster-choose-other = Een ander bestand kiezen
roster-reading = Het bestand wordt gelezen…
roster-preview-title = Wat “{ $file }” zou toevoegen
roster-tally = Gelezen regels: { $rows }. Goed: { $good }. Te verbeteren: { $rejected }.
roster-read-as = Gelezen als { $encoding }, kolommen gescheiden door { $separator }.
roster-encoding-utf-8 = UTF-8
roster-encoding-utf-8-bom = UTF-8 met beginmarkering
roster-encoding-utf-16 = UTF-16
roster-encoding-windows-1252 = Windows-1252
roster-separator-semicolon = puntkomma’s
roster-separator-comma = komma’s
roster-separator-tab = tabs
roster-ignored = Kolommen die in het bestand blijven: { $columns }.
roster-problems =
    { $count ->
        [one] Eén ding te verbeteren
       *[other] { $count } dingen te verbeteren
    }
roster-line = Regel
roster-column = Kolom
roster-wrong = Wat er mis is, en wat te doen
roster-whole-row = De hele regel
roster-sample =
    { $count ->
        [one] De eerste goede regel
       *[other] De eerste { $count } goede regels
    }
roster-birth = Geboorte
roster-sex = Geslacht
roster-save-rejected =
    { $count ->
        [one] De te verbeteren regel apart opslaan
       *[other] De { $count } te verbeteren regels apart opslaan
    }
roster-take =
    { $count ->
        [one] De goede regel overnemen
       *[other] De { $count } goede regels overnemen
    }
roster-taking = De patiënten worden opgeslagen…
roster-nothing-to-take = Geen enkele regel kan worden overgenomen. Verbeter het bestand en kies het opnieuw.
roster-taken =
    { $count ->
        [0] Er is geen patiënt toegevoegd.
        [one] Eén patiënt is aan het register toegevoegd.
       *[other] { $count } patiënten zijn aan het register toegevoegd.
    }
roster-rejected-saved =
    { $count ->
        [one] De te verbeteren regel is hier opgeslagen:
       *[other] De { $count } te verbeteren regels zijn hier opgeslagen:
    }
roster-rejected-left =
    { $count ->
        [one] Eén te verbeteren regel is in het bestand gebleven.
       *[other] { $count } te verbeteren regels zijn in het bestand gebleven.
    }
roster-to-patients = De patiënten bekijken
roster-what-to-mend = Te verbeteren
