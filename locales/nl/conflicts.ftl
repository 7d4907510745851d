# What stands in the way of a session, by kind: who, where, when.

conflicts-room-taken = “{ $room }” is al bezet van { $from } tot { $to } door “{ $theme }”.
conflicts-room-busy = “{ $room }” is in een andere agenda bezet van { $from } tot { $to }.
conflicts-professional-taken = { $professional } leidt al “{ $theme }” van { $from } tot { $to }.
conflicts-professional-busy = { $professional } is in een andere agenda bezet van { $from } tot { $to }.
conflicts-professional-away = { $professional } is die dag met verlof.
conflicts-patient-elsewhere = { $patient } wordt van { $from } tot { $to } verwacht op “{ $theme }”.
conflicts-overfull =
    { $listed ->
        [one] Eén persoon is ingeschreven. Plaatsen: { $capacity }.
       *[other] { $listed } personen zijn ingeschreven. Plaatsen: { $capacity }.
    }
conflicts-room-too-small =
    { $seats ->
        [one] “{ $room }” heeft één zitplaats, voor { $capacity } plaatsen in de sessie.
       *[other] “{ $room }” heeft { $seats } zitplaatsen, voor { $capacity } plaatsen in de sessie.
    }
conflicts-nobody-leads = Nog niemand leidt deze sessie.
conflicts-profession-missing = Bij wie leidt ontbreekt een van deze beroepen: { $professions }.
conflicts-holiday = Feestdag ({ $country }): { $holiday }.
conflicts-school-holiday = In de schoolvakantie: { $holiday }.
conflicts-forbidden-week = Het centrum houdt deze week vrij: { $week }.
conflicts-place-closed = “{ $place }” is niet de hele sessie open.
conflicts-travel-too-short =
    { $needed ->
        [one] { $professional } is één minuut onderweg van of naar “{ $theme }”, en heeft er { $left }.
       *[other] { $professional } is { $needed } minuten onderweg van of naar “{ $theme }”, en heeft er { $left }.
    }
conflicts-past = Deze dag is voorbij.
