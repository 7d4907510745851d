# What stands in the way of a session, by kind: who, where, when.

conflicts-room-taken = „{ $room }“ ist von { $from } bis { $to } schon durch „{ $theme }“ belegt.
conflicts-room-busy = „{ $room }“ ist in einem anderen Kalender von { $from } bis { $to } belegt.
conflicts-professional-taken = { $professional } leitet schon „{ $theme }“ von { $from } bis { $to }.
conflicts-professional-busy = { $professional } ist in einem anderen Kalender von { $from } bis { $to } belegt.
conflicts-professional-away = { $professional } ist an diesem Tag abwesend.
conflicts-patient-elsewhere = { $patient } wird von { $from } bis { $to } bei „{ $theme }“ erwartet.
conflicts-overfull =
    { $listed ->
        [one] Eine Person ist eingeschrieben. Plätze: { $capacity }.
       *[other] { $listed } Personen sind eingeschrieben. Plätze: { $capacity }.
    }
conflicts-room-too-small =
    { $seats ->
        [one] „{ $room }“ hat einen Sitzplatz, bei { $capacity } Plätzen der Schulung.
       *[other] „{ $room }“ hat { $seats } Sitzplätze, bei { $capacity } Plätzen der Schulung.
    }
conflicts-nobody-leads = Noch leitet niemand diese Schulung.
conflicts-profession-missing = Bei der Leitung fehlt einer dieser Berufe: { $professions }.
conflicts-holiday = Feiertag ({ $country }): { $holiday }.
conflicts-school-holiday = In den Schulferien: { $holiday }.
conflicts-forbidden-week = Das Zentrum hält diese Woche frei: { $week }.
conflicts-place-closed = „{ $place }“ ist nicht während der ganzen Schulung geöffnet.
conflicts-travel-too-short =
    { $needed ->
        [one] { $professional } braucht eine Minute Fahrt von oder zu „{ $theme }“ und hat { $left }.
       *[other] { $professional } braucht { $needed } Minuten Fahrt von oder zu „{ $theme }“ und hat { $left }.
    }
conflicts-past = Dieser Tag ist vorbei.
