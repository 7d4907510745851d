# Whether the team of a programme may lead it.

licence-title = May this team lead it?
licence-about = What the application sees of the last twelve months.
licence-loading = Checking the team…
licence-nobody = Nobody is in the team: there is nothing to check.
licence-training =
    { $count ->
        [0] All 40-hour trainings are in force.
        [one] One 40-hour training is missing or out of date.
       *[other] { $count } 40-hour trainings are missing or out of date.
    }
licence-professions =
    { $count ->
        [one] The team has a single profession.
       *[other] The team has { $count } different professions.
    }
licence-required =
    { $count ->
        [0] All professions the programme asks for are in the team.
       *[other] Asked for by the programme, and not in the team: { $professions }.
    }
licence-untrained =
    { $count ->
        [0] No session was led without somebody trained.
        [one] One session was led without anybody trained.
       *[other] { $count } sessions were led without anybody trained.
    }
licence-unled =
    { $count ->
        [0] For every session held, it is known who led it.
        [one] For one session held, nobody is written down.
       *[other] For { $count } sessions held, nobody is written down.
    }
licence-session = { $day }: { $theme }
licence-to-required = Review the professions asked for
licence-to-sessions = Write down who led
