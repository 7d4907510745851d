# The schedule: its days, its filters, a new session, a day that is cancelled.

schedule-title = Schedule
schedule-loading = Reading the schedule…
schedule-tabs = Parts of the schedule
schedule-tab-agenda = List
schedule-tab-week = Week
schedule-tab-month = Month
schedule-tab-people = Attendance of the month
schedule-tab-closures = Closed days and leave
schedule-tab-forecast = What will be needed
schedule-new = New session
schedule-more = More actions
schedule-print-week = Print the week
schedule-print-month = Print the month
schedule-day-pack = Print the pack of { $day }
schedule-plan-cycle = Plan a whole cycle

# Which part is shown.

schedule-filters = Filter
schedule-filters-on = Filter (only a part is shown)
schedule-filters-none = Show everything
schedule-where = Place or room
schedule-where-all = Everywhere
schedule-who = Who leads
schedule-who-all = Everybody
schedule-programme-all = All programmes
schedule-by = Group by
schedule-by-day = Day
schedule-by-room = Room
schedule-by-professional = Professional
schedule-no-room = No room
schedule-no-leader = Nobody leads yet

# Which days.

schedule-moves = Go to another day
schedule-week-before = Previous week
schedule-week-after = Next week
schedule-month-before = Previous month
schedule-month-after = Next month
schedule-go-today = Today
schedule-previous-with = Sessions before: { $day }
schedule-next-with = Sessions after: { $day }
schedule-jump = Go to a date
schedule-jump-to = Date to show
schedule-week-from = From { $from } to { $to }
schedule-month-of = { $month } { $year }
schedule-grid = Days: { $name }
schedule-days = Closed, on leave
schedule-today = today
schedule-key-new = N
schedule-key-today = T
schedule-keys = In the grid: arrows by a day or a week, Page Up and Page Down by a month, Home and End of the week, { $add } new session, { $today } today.
schedule-weekday-1 = Mon
schedule-weekday-2 = Tue
schedule-weekday-3 = Wed
schedule-weekday-4 = Thu
schedule-weekday-5 = Fri
schedule-weekday-6 = Sat
schedule-weekday-7 = Sun
schedule-day-count =
    { $count ->
        [0] no session
        [one] one session
       *[other] { $count } sessions
    }
schedule-sessions-of =
    { $count ->
        [one] session
       *[other] sessions
    }
schedule-away = On leave: { $names }
schedule-day-empty = No session.
schedule-week-empty = No session is planned this week.
schedule-month-empty = No session is planned this month.
schedule-none-such = No session matches this filter.
schedule-week-table = Sessions of the week

# A session on the list.

schedule-open = Open
schedule-open-of = Open the session: { $theme }, { $day }
schedule-attendance-of = Take attendance: { $theme }, { $day }
schedule-excused = Excused: { $count }.
schedule-cancelled-because = Cancelled: { $cause }
schedule-conflicts =
    { $count ->
        [one] One thing stands in the way
       *[other] { $count } things stand in the way
    }

# A calendar file.

schedule-export = Calendar file
schedule-export-about = The coming sessions, for another calendar (.ics file). No patient’s name is in it.
schedule-export-whose = Whose sessions
schedule-export-professional = A professional
schedule-export-room = A room
schedule-export-programme = A programme
schedule-export-missing = Choose from the list.
schedule-export-folder = Folder
schedule-export-button = Make the calendar file
schedule-exported = The calendar file is ready.

# A day, or half of one, on which nothing can take place.

schedule-bad-day = Cancel a day or half a day
schedule-bad-day-about = You see the sessions and the people to tell first. Nothing is deleted: the sessions stay, cancelled.
schedule-bad-day-part = Part of the day
schedule-whole-day = The whole day
schedule-bad-day-nothing = No session is planned at that time.
schedule-bad-day-sessions =
    { $count ->
        [one] One session would not take place
       *[other] { $count } sessions would not take place
    }
schedule-bad-day-done =
    { $count ->
        [one] One session on { $day } is cancelled.
       *[other] { $count } sessions on { $day } are cancelled.
    }
schedule-bad-day-again =
    { $count ->
        [one] One session is planned anew, with the same people.
       *[other] { $count } sessions are planned anew, with the same people.
    }
schedule-bad-day-arrange = An interpreter or transport that was arranged is to be arranged again.
schedule-bad-day-time-of = New date for “{ $theme }”, { $hours }
schedule-bad-day-time-none = No new date yet
schedule-bad-day-no-time = No time is free in the eight weeks that follow.
schedule-bad-day-first-times = Take the first free time for all
schedule-bad-day-clear-times = Take no new date

# A new session.

schedule-new-about = What you type is kept, even if you leave the page. Nothing enters the schedule before you ask for it.
schedule-new-no-programme = A session belongs to a programme, and none is open.
schedule-new-what = What
schedule-new-when = When
schedule-new-where = Where
schedule-new-who = Who
schedule-new-around = Languages, interpreter, transport, another country’s team
schedule-new-save = Plan the session
schedule-new-later = Go on later
schedule-new-drop = Throw away what is typed
schedule-new-saved = The session is in the schedule.

# A session that repeats.

schedule-repeat = Repeats
schedule-repeat-once = Never
schedule-repeat-week = Every week
schedule-repeat-two-weeks = Every two weeks
schedule-repeat-month = Every month, on the same weekday
schedule-repeat-ends = Until when
schedule-repeat-count = A number of sessions
schedule-repeat-until = A day
schedule-repeat-how-many = How many sessions
schedule-repeat-count-missing = Enter how many sessions.
schedule-repeat-last = Last day
schedule-repeat-school = Leave out school holidays too
schedule-series-table = Days of the series
schedule-series-held = Takes place
schedule-series-when = When
schedule-series-what = To know
schedule-series-hold = Hold the session on { $day }
schedule-series-closed = Left out. { $closure }
schedule-series-left-out = Left out by hand.
schedule-series-free = Nothing stands in the way.
schedule-series-count =
    { $count ->
        [one] One session, of { $all } days
       *[other] { $count } sessions, of { $all } days
    }
schedule-series-save = Plan the series
schedule-series-saved =
    { $count ->
        [one] One session is in the schedule.
       *[other] { $count } sessions are in the schedule.
    }
