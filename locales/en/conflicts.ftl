# What stands in the way of a session, by kind: who, where, when.

conflicts-room-taken = “{ $room }” is already taken from { $from } to { $to } by “{ $theme }”.
conflicts-room-busy = “{ $room }” is busy from { $from } to { $to } in another calendar.
conflicts-professional-taken = { $professional } already leads “{ $theme }” from { $from } to { $to }.
conflicts-professional-busy = { $professional } is busy from { $from } to { $to } in another calendar.
conflicts-professional-away = { $professional } is on leave that day.
conflicts-patient-elsewhere = { $patient } is expected at “{ $theme }” from { $from } to { $to }.
conflicts-overfull =
    { $listed ->
        [one] One person is enrolled. Places: { $capacity }.
       *[other] { $listed } people are enrolled. Places: { $capacity }.
    }
conflicts-room-too-small =
    { $seats ->
        [one] “{ $room }” has one seat, for { $capacity } places at the session.
       *[other] “{ $room }” has { $seats } seats, for { $capacity } places at the session.
    }
conflicts-nobody-leads = Nobody leads this session yet.
conflicts-profession-missing = Among those who lead, one of these professions is missing: { $professions }.
conflicts-holiday = Public holiday ({ $country }): { $holiday }.
conflicts-school-holiday = During school holidays: { $holiday }.
conflicts-forbidden-week = The centre keeps this week free: { $week }.
conflicts-place-closed = “{ $place }” is not open for the whole session.
conflicts-travel-too-short =
    { $needed ->
        [one] { $professional } needs one minute to travel from or to “{ $theme }”, and has { $left }.
       *[other] { $professional } needs { $needed } minutes to travel from or to “{ $theme }”, and has { $left }.
    }
conflicts-past = This day is past.
