# An invitation by letter, and a letter after an absence: none names an illness or a programme.

invitation-subject =
    { $count ->
        [one] Your appointment
       *[other] Your appointments
    }
invitation-subject-missed = Your appointment on { $day }
invitation-expected =
    { $count ->
        [one] We expect you on this date.
       *[other] We expect you on these dates.
    }
invitation-when = Day and time
invitation-where = Place
invitation-at = { $day } at { $time }
invitation-bring = Please bring
invitation-call = If you cannot come, call us on { $phone }. We will look for another date with you.
invitation-missed = We expected you on { $day } at { $time }. We missed you.
invitation-missed-help = Nobody holds it against you. Tell us what would help you to come: another day, another time, a ride.
invitation-missed-next =
    { $count ->
        [one] We also expect you on the date below.
       *[other] We also expect you on the dates below.
    }
invitation-missed-call = For another date, call us on { $phone }.
invitation-missed-free = You are free to go on or to stop: you decide.
