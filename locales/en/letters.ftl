# What a letter, a plan and a blank form say on paper, before somebody rewrites a letter.

# How a day is written in a sentence.
letters-day =
    { $day ->
        [1] 1 { $month } { $year }
       *[other] { $day } { $month } { $year }
    }
letters-place-and-day = { $place }, { $day }
letters-only-day = { $day }
letters-logo-alt = Logo of { $centre }

# To whom, about whom.
letters-doctor = Dear Doctor,
letters-anybody = Dear Sir or Madam,
letters-patient =
    { $sex ->
        [F] Dear Ms { $name },
        [M] Dear Mr { $name },
       *[other] Dear { $name },
    }
letters-person =
    { $sex ->
        [F] Ms { $name }
        [M] Mr { $name }
       *[other] { $name }
    }
letters-person-born =
    { $sex ->
        [F] { $person }, born on { $day }
        [M] { $person }, born on { $day }
       *[other] { $person }, born on { $day }
    }

# Subjects: none names an illness or a programme.
letters-subject-entry = Patient education: assessment and personal plan of { $person }
letters-subject-end = Patient education: summary of the evaluation of { $person }
letters-subject-drop-out = Patient education: end of the pathway of { $person } before its term
letters-subject-not-included = Patient education: { $person } does not join the programme
letters-subject-my-plan = Your personal plan
letters-subject-my-assessment = Our interview
letters-subject-my-end = The end of your pathway with us
letters-subject-my-stop = You stopped your pathway with us
letters-subject-my-no = Your request to take part
letters-subject-my-change = A change to your appointment

# Entry, to the doctor.
letters-thanks = Thank you for referring { $person } to us.
letters-takes-part = { $person } takes part in the education programme “{ $programme }” of our centre.
letters-assessed = The shared educational assessment took place on { $day }.
letters-assessed-by = The shared educational assessment took place on { $day } with { $by }.
letters-summary = What came out of it: { $summary }
letters-planned = The personal plan was agreed on { $day }.
letters-project = The project, in the person’s own words: “{ $project }”
letters-sessions =
    { $count ->
        [one] Agreed session: { $themes }.
       *[other] Agreed sessions ({ $count }): { $themes }.
    }
letters-next = The next session is planned on { $day }.
letters-call = For any question, you can call our centre on { $phone }.

# The end, to the doctor.
letters-followed = { $person } followed the education programme “{ $programme }” of our centre.
letters-attended =
    { $planned ->
        [one] Sessions attended: { $attended } of { $planned }.
       *[other] Sessions attended: { $attended } of { $planned }.
    }
letters-evaluated = The individual evaluation took place on { $day }.
letters-evaluated-by = The individual evaluation took place on { $day } with { $by }.
letters-satisfaction = Satisfaction: { $points } out of 10.
letters-decision-stop = Decision of { $day }: the pathway ends, with no new offer for now.
letters-decision-reinforcement = Decision of { $day }: a regular follow-up offer (reinforcement) is proposed.
letters-decision-resumption = Decision of { $day }: an in-depth follow-up offer (resumption) is proposed.
letters-proposal = Proposed follow-up: { $proposal }
letters-follow-up = We plan to ask how things are going on { $day }.

# Not begun, or left before the end, to the doctor.
letters-stopped = { $person } stopped the education programme “{ $programme }” of our centre on { $day }.
letters-closed = The pathway of { $person } in the education programme “{ $programme }” of our centre has been closed since { $day }.
letters-referred = We received a request for { $person } on { $day }.
letters-not-included = Joining the education programme “{ $programme }” is not planned for now (decision of { $day }).

# Reasons, in neutral words; the rest is for the doctor alone.
letters-reason-no-need = Reason: no educational need for now.
letters-reason-medical-criteria = Reason: medical criteria.
letters-reason-language = Reason: the language of the sessions.
letters-reason-distance = Reason: distance.
letters-reason-unavailable = Reason: not available.
letters-reason-motivation = Reason: it is not the right moment for the person.
letters-reason-daily-needs = Reason: other needs of daily life come first.
letters-reason-health-problem = Reason: a health problem.
letters-reason-medical-first = Reason: medical matters are to be settled first.
letters-reason-refused = Reason: the person does not wish to take part.
letters-reason-transport = Reason: no transport.
letters-reason-cognitive = Reason: cognitive disorders.
letters-reason-psychiatric = Reason: psychiatric disorders.
letters-reason-died = Reason: the person died.
letters-reason-moved = Reason: moved away.
letters-reason-lost = Reason: the person no longer came and could not be reached.
letters-reason-wished-to-stop = Reason: the person wished to stop.
letters-reason-other = Reason: { $note }

# To the person, in plain language.
letters-my-plan = This is your personal plan. We made it together on { $day }.
letters-my-assessment = We looked at your situation together on { $day }.
letters-my-project = Your project, in your words: “{ $project }”
letters-my-sessions =
    { $count ->
        [one] Your session: { $themes }.
       *[other] Your { $count } sessions: { $themes }.
    }
letters-my-next = Your next session is on { $day }.
letters-my-call = A question? Call us on { $phone }.
letters-my-end = On { $day } we looked together at how far you have come.
letters-my-attended =
    { $planned ->
        [one] You came to { $attended } of { $planned } session.
       *[other] You came to { $attended } of { $planned } sessions.
    }
letters-my-lived = What you told us: “{ $lived }”
letters-my-satisfaction = The mark you gave: { $points } out of 10.
letters-my-stop = Your sessions are over for now.
letters-my-reinforcement = We offer you further sessions, to keep what you have learned.
letters-my-resumption = We offer you sessions again, because your situation has changed.
letters-my-proposal = What we propose: { $proposal }
letters-my-follow-up = We will ask how you are on { $day }.
letters-my-dropped = You stopped the sessions on { $day }.
letters-my-return = Stopping changes nothing in your care. You can come back to us whenever you like.
letters-my-no = You are not starting sessions with us for now.
letters-my-no-return = This changes nothing in your care. You can come back to us whenever you like.

# To whoever must be told that an appointment is cancelled or moved. What happened is said as in the text
# messages; the cause only where it is about nobody.
letters-my-cause-weather = This is because of the weather.
letters-my-cause-strike = This is because of a strike.
letters-my-cause-place-closed = The place is closed at that time.
letters-my-cause-centre = The reason is the way the centre is organised. We apologise for this.
letters-my-new-date-call = We will call you to propose a new date.
letters-my-new-date = We will give you a new date as soon as possible.

# Closing words.
letters-closing-doctor = Yours sincerely,
letters-closing-anybody = Yours faithfully,
letters-closing-patient = Kind regards,

# Goals, before and after.
letters-goals = The goals, in the person’s own words
letters-my-goals = My goals, before and after
letters-my-goals-now = My goals
letters-goal = Goal
letters-my-goal = My goal
letters-start = At the start
letters-before = Before
letters-after = After
letters-level-acquired = acquired
letters-level-in-progress = in progress
letters-level-not-acquired = not acquired
letters-level-not-addressed = not addressed
letters-mine-acquired = I can do it
letters-mine-in-progress = I am getting there
letters-mine-not-acquired = Not yet
letters-mine-not-addressed = We have not talked about it

# The plan, for the person.
letters-plan-title = My personal plan
letters-plan-for = This plan is for { $name }. We made it together on { $day }.
letters-plan-for-by = This plan is for { $name }. We made it together on { $day }, with { $by }.
letters-plan-footer = Personal plan
letters-plan-project = My project
letters-plan-today = Where I stand
letters-plan-sessions = My sessions
letters-plan-week = W{ $week }
letters-plan-when = Week
letters-plan-theme = Theme
letters-plan-day = Day
letters-plan-hour = Hour
letters-plan-place = Place
letters-plan-open = to be fixed
letters-plan-been = done
letters-plan-bring = What I bring
letters-plan-contact = If I cannot come, or have a question
letters-plan-call = I call the centre on { $phone }.
letters-plan-change = This plan can change: we can talk about it whenever you like.

# The questions on paper.
letters-form-shared = Shared educational assessment
letters-form-updated = Updated educational assessment
letters-form-evaluation = Individual evaluation
letters-form-lead = To be filled in by hand, then typed into the register: each question has the same number there.
letters-form-footer = Code { $code } · version { $version } · blank form
letters-form-number = File number
letters-form-name = Name
letters-form-programme = Programme
letters-form-day = Day of the interview
letters-form-by = Led by
letters-form-way = Way
letters-form-on-site = on site
letters-form-remote = remote
letters-form-dimension-illness = The illness
letters-form-dimension-life = Daily life
letters-form-dimension-knowledge = What the person knows
letters-form-dimension-feelings = What the person feels
letters-form-dimension-project = The project
letters-form-question = { $number }. { $question }
letters-form-choice = { $letter }) { $choice }
letters-form-yes-typed = y yes
letters-form-no-typed = n no
letters-form-summary = Needs, resources, obstacles
letters-form-skills = Goals and skills
letters-form-lived = How the person lived the pathway
letters-form-satisfaction = Satisfaction, from 0 (not at all) to 10 (entirely)
letters-form-no-questions = The pathway template asks no question for this interview.
