# What the papers of a session, a day and a week say. Paper has its own spaces: the printer sets them.

# When, where, with whom.
sheets-hours = { $from } – { $to }
sheets-until = until { $day }
sheets-when = { $day }, { $hours }
sheets-when-until = { $day }, { $hours } ({ $until })
sheets-led-by = With { $names }

# The sign-in sheet.
sheets-sign-in = Sign-in sheet
sheets-sign-in-of = Sign-in sheet – { $programme }
sheets-number = No.
sheets-name = Name
sheets-signature = Signature
sheets-arrived = Arrived
sheets-left = Left
sheets-remarks = Remarks
sheets-legend = To type it in afterwards: the numbers, then the letter. Example: { $example }
sheets-letter-present = { $letter } = present
sheets-letter-late = { $letter } = late
sheets-letter-left-early = { $letter } = left early
sheets-letter-excused = { $letter } = excused
sheets-letter-absent = { $letter } = absent
sheets-binder = Kept in: { $binder }

# Badges.
sheets-badges = Badges – { $day }
sheets-badge-number = No. { $number }

# What to bring.
sheets-materials = What to bring – { $day }
sheets-leave-at = Leave at { $time }
sheets-leave-on = Leave on { $day }, { $time }
sheets-expected =
    { $count ->
        [0] Nobody is expected.
        [one] One person is expected.
       *[other] { $count } people are expected.
    }
sheets-thing = What
sheets-count = How many
sheets-loaded = Loaded
sheets-back = Back
sheets-no-things = Nothing to bring for this session.

# The schedule.
sheets-week = Sessions from { $from } to { $to }
sheets-week-day = Sessions of { $day }
sheets-week-about = For: { $about }
sheets-hour = Time
sheets-theme = Theme
sheets-place = Place
sheets-leaders = With
sheets-people = On the list
sheets-people-of = { $people } of { $capacity }
sheets-cancelled = Cancelled
sheets-no-session = No sessions.

# The telephone list.
sheets-calls = Telephone list – { $day }
sheets-phone = Telephone
sheets-session = Session
sheets-outcome = Outcome
sheets-outcome-reached = answered
sheets-outcome-no-answer = no answer
sheets-outcome-left-word = message
sheets-outcome-wrong-number = wrong no.
sheets-next = Next
sheets-no-phone = no number
sheets-nobody-to-call = There is nobody to call.

# The cover of a print job.
sheets-cover = Papers for { $day }
sheets-missing = Missing pages
sheets-missing-count =
    { $count ->
        [one] One handout does not exist in the language asked for.
       *[other] { $count } handouts do not exist in the language asked for.
    }
sheets-wanted = Language asked for
sheets-instead = Printed in
sheets-instead-none = not printed
sheets-papers = In this pack, in order
sheets-who-gets-what = Who gets what
sheets-handout = Handout
sheets-languages = Languages
sheets-large-print = large print
sheets-no-handout = no handout
sheets-figure = { $number }
sheets-percent = { $number }%
sheets-duration = { $number } h
sheets-no-figure = no figure
