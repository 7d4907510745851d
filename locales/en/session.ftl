# The sheet of one session: its facts, who leads it, moving and cancelling it, its papers.

session-title = Session
session-loading = Reading the session…
session-tabs = Parts of the session
session-tab-sheet = Session
session-tab-places = Free places
session-tab-cars = Shared cars
session-tab-papers = Papers
session-to-schedule = Schedule of { $day }
session-act-change = Change
session-act-move = Move
session-act-cancel = Cancel the session
session-changed = The session is saved.
session-now = Planned: { $when }
session-change-about = { $when }. For another day or time, move it: you are then shown whom to tell.

# Its facts.

session-facts = This session
session-status = Standing
session-number-of = { $programme }, session { $number }
session-when = When
session-minutes =
    { $minutes ->
        [one] One minute
       *[other] { $minutes } minutes
    }
session-people = People
session-excused = Excused
session-waiting = Waiting list
session-waiting-people =
    { $count ->
        [one] One person waits for a place in this programme.
       *[other] { $count } people wait for a place in this programme.
    }
session-arranged = Arranged
session-handout = Handout
session-rule = Repeats
session-following = After it
session-following-count =
    { $count ->
        [one] One session follows in the same group or series.
       *[other] { $count } sessions follow in the same group or series.
    }
session-conflicts = What stands in the way now
session-is-cancelled = Cancelled on { $day }: { $cause }

# Who leads it, calls about it.

session-answer-of = Answer of { $name }
session-answer-saved = { $name }: { $answer }. Saved.
session-calls = Calls and messages
session-calls-none = No call or message about this session yet.
session-call = { $way }: { $outcome }
session-call-by = Noted by { $by }

# Moving and cancelling it.

session-scope = Which sessions
session-scope-one = This one only
session-scope-following =
    { $count ->
        [one] This one and the following one
       *[other] This one and the { $count } that follow
    }
session-move-day = New day
session-move-nowhere = That is its day and time already. Enter another time.
session-move-button =
    { $count ->
        [one] Move the session
       *[other] Move { $count } sessions
    }
session-move-people =
    { $count ->
        [0] Nobody to tell
        [one] One person to tell
       *[other] { $count } people to tell
    }
session-move-from = From: { $when }
session-move-to = To: { $when }
session-move-kept =
    { $count ->
        [one] One session stays: it has marks, or it is closed
       *[other] { $count } sessions stay: they have marks, or are closed
    }
session-moved =
    { $count ->
        [one] The session is moved.
       *[other] { $count } sessions are moved.
    }
session-cancel-about = { $when }. Nothing is deleted: the session stays in the schedule, cancelled.
session-cancelled =
    { $count ->
        [one] The session is cancelled.
       *[other] { $count } sessions are cancelled.
    }

# Its papers.

session-print = To print
session-print-language = The language of the paper’s own words. Handouts follow each person’s language.
session-print-button = Print
session-paper-sign-in = Sign-in sheet
session-paper-sign-in-about = Numbered, with a box to sign.
session-print-sign-in = Print the sign-in sheet
session-paper-badges = Badges
session-paper-badges-about = One for each person of the list, with a code.
session-print-badges = Print the badges
session-paper-materials = Materials
session-paper-materials-about = What to take along.
session-print-materials = Print the list of materials
session-paper-handouts = Everybody’s handouts
session-paper-handouts-about = Each in the person’s language and print.
session-print-handouts = Print everybody’s handouts
session-paper-booklets = A5 booklets
session-paper-booklets-about = A5 pages to fold, a print lot of their own. Whoever needs large letters gets an A4 handout, in the other file.
session-print-booklets = Print the A5 booklets
session-sheet-printed = Printed already: the rows keep their numbers.
session-kept = Signed sheets, scanned
session-kept-none = No signed sheet is kept yet. Add one from the attendance list.
session-kept-binder = Paper: { $binder }
session-kept-by = { $at }, { $by }
session-kept-open = Open
session-kept-open-of = Open { $title }
session-invite-coming = Letters of invitation
session-invite-coming-about = One letter for each person on the list, in their language, for a window envelope.
session-invite-missed = Letters after an absence
session-invite-missed-about = One letter for each person who was absent, in their language, without reproach.
session-invite-print-coming = Print the letters of invitation
session-invite-print-missed = Print the letters after an absence
