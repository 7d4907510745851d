# Enrolling people in a programme, one or hundreds.

enrolments-title = Enrol people
enrolments-back = Back to the list
enrolments-half =
    { $count ->
        [one] One person is chosen and not enrolled yet. “Enrol people” finds them again.
       *[other] { $count } people are chosen and not enrolled yet. “Enrol people” finds them again.
    }
enrolments-list = Search in
enrolments-found = Patients found
enrolments-found-count =
    { $count ->
        [0] Nobody matches
        [one] One person matches
       *[other] { $count } people match, { $shown } shown
    }
enrolments-tick-shown =
    { $count ->
        [one] Tick the person shown
       *[other] Tick the { $count } people shown
    }
enrolments-untick-shown =
    { $count ->
        [one] Untick the person shown
       *[other] Untick the { $count } people shown
    }
enrolments-more = Show the next ones
enrolments-already = Already in the programme: { $stage }
enrolments-consent = Consent to join: { $consent }
enrolments-into = Enrol in
enrolments-origin = Where the referral comes from
enrolments-on = Date of the referral
enrolments-none = Choose at least one person first.
enrolments-button =
    { $count ->
        [0] Enrol
        [one] Enrol one person
       *[other] Enrol { $count } people
    }
enrolments-done =
    { $count ->
        [0] Everybody was enrolled already.
        [one] One person was enrolled.
       *[other] { $count } people were enrolled.
    }
enrolments-chosen =
    { $count ->
        [0] Nobody is chosen
        [one] One person chosen
       *[other] { $count } people chosen
    }
enrolments-chosen-none = Tick people, or paste a list. They stay here while you look for others.
enrolments-chosen-clear = Remove all
enrolments-chosen-remove = Remove { $name }
enrolments-paste = Paste a list
enrolments-paste-lines = One person a line
enrolments-paste-hint = File number, or family name and first name. A column of a spreadsheet will do.
enrolments-paste-take =
    { $count ->
        [0] Recognise
        [one] Recognise one line
       *[other] Recognise { $count } lines
    }
enrolments-paste-reading = { $read } of { $lines } lines read
enrolments-paste-found =
    { $count ->
        [0] Nobody was recognised.
        [one] One person was recognised and chosen.
       *[other] { $count } people were recognised and chosen.
    }
enrolments-paste-unclear =
    { $count ->
        [one] One line is not certain. Look for the person yourself.
       *[other] { $count } lines are not certain. Look for these people yourself.
    }
enrolments-paste-line =
    { $count ->
        [0] “{ $line }”: no file
       *[other] “{ $line }”: { $count } possible files
    }
enrolments-paste-look = Search
enrolments-paste-look-for = Search for “{ $line }”
