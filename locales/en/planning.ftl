# Planning: a session's form, its times, what closes a day, acts and whom to tell.

planning-past-midnight = { $from } – { $to }, until { $day }
planning-on-day = { $day }, { $hours }
planning-ends = ends on { $day } at { $time }
planning-place-none = Place not given
planning-leader = { $name }: { $answer }
planning-leaders = Who leads
planning-leaders-none = Nobody leads yet.
planning-joint = With { $team } ({ $country })
planning-remote = At a distance
planning-held-in = In { $languages }
planning-interpreter = Interpreter: { $languages }
planning-transport = Transport: { $transport }

# What closes a day.

planning-closure-public = Public holiday ({ $country }): { $name }
planning-closure-public-here = Public holiday: { $name }
planning-closure-school = School: { $name }
planning-closure-forbidden-week = Week kept free: { $name }
planning-closure-to-check = { $closure } (dates to be checked)

# How a session repeats.

planning-every-week = every week
planning-every-two-weeks = every two weeks
planning-every-month = every month, on the same weekday
planning-every-other = by a rule of its own
planning-rule-count =
    { $count ->
        [one] { $every }, once
       *[other] { $every }, { $count } times
    }
planning-rule-until = { $every }, until { $day }

# The form of a session.

planning-choose = Choose…
planning-programme = Programme
planning-programme-missing = Choose the programme.
planning-group = Group
planning-group-none = Without a group
planning-group-option = { $title }, from { $day }
planning-theme-of = Session of the pathway
planning-theme-fills = It fills in the theme, the kind, the length, the places and the handout.
planning-theme-own = None: another theme
planning-theme = Theme
planning-theme-missing = Enter the theme of the session.
planning-minutes = Length
planning-minutes-missing = Enter the length in minutes.
planning-capacity = Places
planning-capacity-missing = Enter how many people can come.
planning-hour = Start time
planning-hour-hint = For example 14:00.
planning-hour-missing = Enter a time between 0:00 and 23:59.
planning-place = Place
planning-place-words = Where, in words
planning-place-missing = Enter where the session takes place.
planning-room = Room
planning-room-none = No room
planning-room-seats =
    { $seats ->
        [one] { $name }, one seat
       *[other] { $name }, { $seats } seats
    }
planning-remote-check = At a distance, by telephone or video
planning-languages = Languages of the session
planning-interpreters = Interpreters arranged
planning-transport-field = Transport arranged
planning-transport-hint = For example: shuttle from the town hall of Fumay at 13:15.
planning-joint-check = With another country’s team
planning-joint-hint = That country’s public holidays count too.
planning-partner-team = Name of the team
planning-partner-missing = Enter the name of the team.
planning-partner-country = Country of the team
planning-partner-region = Region of the team
planning-partner-region-none = Another region

# What stands in its way.

planning-check = Check of the session
planning-check-waits = The check begins once the programme, the day, the time, the length and the places are given.
planning-no-conflict = Nothing stands in the way.
planning-conflict-hard = Needs a reason:
planning-conflict-soft = To know:
planning-preview-waits = The preview is not there yet. Wait a moment, then try again.
planning-free = Next free times
planning-despite = Why all the same
planning-despite-hint = One sentence is enough; it stays in the history. Without a patient’s name.
planning-despite-missing = Something stands in the way: say why you do it all the same, or choose another time.

# Cancelling: why, in which part of the day.

planning-cause = Why
planning-cause-missing = Choose why.
planning-cause-weather = Weather
planning-cause-staff-ill = Whoever leads cannot come
planning-cause-strike = Strike
planning-cause-place-closed = Place or room closed
planning-cause-too-few = Too few people
planning-cause-people-asked = The people asked for it
planning-cause-mistake = Planned by mistake
planning-cause-other = Another reason
planning-note = More about it
planning-note-hint = Without a patient’s name or illness.
planning-cancel-button =
    { $count ->
        [one] Cancel the session
       *[other] Cancel { $count } sessions
    }
planning-part-morning = Morning, before 13:00
planning-part-afternoon = Afternoon, from 13:00 to 18:00
planning-part-evening = Evening, from 18:00

# What somebody answered who was asked to lead.

planning-answer-not-asked = not asked yet
planning-answer-asked = asked, no answer yet
planning-answer-accepted = accepts
planning-answer-tentative = perhaps
planning-answer-declined = declines

# Acts of planning, and taking the last one back.

planning-kind-open-cohort = Group opened
planning-kind-move-sessions = Sessions moved
planning-kind-cancel-sessions = Sessions cancelled
planning-kind-cancel-and-plan = Sessions cancelled and planned anew
planning-kind-add-series = Series added
planning-kind-plan-cycle = Cycle planned
planning-kind-regenerate-cohort = Group adapted to another version
planning-last =
    { $count ->
        [one] { $kind }: one session, { $at }, { $by }.
       *[other] { $kind }: { $count } sessions, { $at }, { $by }.
    }
planning-can-undo = You can still undo this.

# Whom to tell.

planning-tell =
    { $count ->
        [one] One person to tell
       *[other] { $count } people to tell, who leaves first at the top
    }
planning-tell-now =
    { $count ->
        [one] Tell one person now
       *[other] Tell { $count } people now, who leaves first at the top
    }
planning-tell-nobody = Nobody needs to be told.
planning-tell-caregiver = (caregiver)
planning-not-to-tell =
    { $count ->
        [one] One person who was expected may not be contacted and is not in this list.
       *[other] { $count } people who were expected may not be contacted and are not in this list.
    }
planning-leaves-at = Leaves home at { $time }
planning-leaves-on = Leaves home on { $day } at { $time }
planning-leaves-unknown = Time of leaving not known
planning-to-calls = Open the calls
planning-again = New date: { $when }
planning-letters =
    { $count ->
        [one] Print one letter
       *[other] Print { $count } letters
    }
planning-letters-about = One letter for each person, in their language, for a window envelope. It names no illness, no theme and nobody’s reason.
planning-letters-none = No letter to print.
planning-no-address =
    { $count ->
        [one] One person has no complete address, hence no letter. Call them.
       *[other] { $count } people have no complete address, hence no letter. Call them.
    }
planning-kept =
    { $count ->
        [one] One session stays as it is: people are marked at it, or it is closed.
       *[other] { $count } sessions stay as they are: people are marked at them, or they are closed.
    }
planning-left-out =
    { $count ->
        [one] One person of the group is not expected: they refused to join, or may not be contacted.
       *[other] { $count } people of the group are not expected: they refused to join, or may not be contacted.
    }
