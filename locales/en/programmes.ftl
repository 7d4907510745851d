# Programmes, their templates and their people.

programmes-title = Programmes
programmes-one = Programme
programmes-loading = Reading programmes…
programmes-empty = No programme is open. A pathway template gives its sessions and dates.
programmes-new = Open a programme
programmes-from = From { $day }
programmes-tally = Enrolled: { $people }. Sessions held: { $held } of { $sessions }.
programmes-progress = Sessions held of “{ $title }”
programmes-new-title = Open a programme
programmes-new-context = Sessions are placed from the first day on and avoid public holidays.
programmes-template = Pathway template
programmes-template-missing = Choose a template.
programmes-template-detail =
    { $sessions ->
        [one] { $condition }, one session
       *[other] { $condition }, { $sessions } sessions
    }
programmes-name = Name of the programme
programmes-name-hint = What the team and patients will call it.
programmes-name-missing = Give the programme a name.
programmes-first-day = First day
programmes-first-day-missing = Enter a day that exists, for example 12, 1 and 2027.
programmes-day = Day
programmes-month = Month
programmes-year = Year
programmes-hour = Time of the sessions
programmes-hour-hint = For example 14:00.
programmes-hour-missing = Enter a time between 0:00 and 23:59.
programmes-place = Place
programmes-place-missing = Enter where the sessions take place.
programmes-open = Open the programme
programmes-opening = Opening the programme…
programmes-dates = Planned dates
programmes-dates-empty = Choose a template and a first day: the dates appear here.
programmes-session = Session { $number }: { $theme }
programmes-session-size =
    { $capacity ->
        [one] { $minutes } minutes, one place
       *[other] { $minutes } minutes, { $capacity } places
    }
programmes-skipped = { $day } is a public holiday ({ $holiday }): session { $number } moves to { $moved }.
programmes-context = { $condition }, from { $day }
programmes-sessions = Sessions
programmes-people =
    { $count ->
        [0] People enrolled
        [one] One person enrolled
       *[other] { $count } people enrolled
    }
programmes-people-none = Nobody is enrolled yet. Search for patients below.
programmes-enrol = Enrol people
programmes-enrol-found = Patients found
programmes-enrol-already = Already in the programme
programmes-enrol-more = { $count } patients match. Narrow the search to see the others.
programmes-enrol-none = Tick at least one person first.
programmes-enrol-button =
    { $count ->
        [0] Enrol
        [one] Enrol one person
       *[other] Enrol { $count } people
    }
programmes-enrolled =
    { $count ->
        [0] Everybody was enrolled already.
        [one] One person was enrolled, in coming sessions too.
       *[other] { $count } people were enrolled, in coming sessions too.
    }
