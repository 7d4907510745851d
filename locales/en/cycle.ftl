# A whole cycle planned at once.

cycle-title = Plan a cycle
cycle-context = Sentier proposes the days, rooms and educators of every session. Nothing is saved before you say so.
cycle-loading = Reading programmes and rooms…
cycle-form = What to plan with
cycle-choose = Choose…
cycle-programme = Programme
cycle-groups = Groups that begin
cycle-starts-on = First possible day
cycle-until = Last possible day
cycle-weekdays = Days of the week
cycle-hours = Possible starting hours
cycle-hours-hint = Several hours separated by spaces, for example 9:00 14:00.
cycle-rooms = Rooms
cycle-educators = Educators
cycle-first-best = Tick first what you prefer.
cycle-order = In this order:
cycle-leaders = Educators per session
cycle-room = { $room }, { $place }
cycle-room-seats =
    { $seats ->
        [one] { $room }, { $place } (one seat)
       *[other] { $room }, { $place } ({ $seats } seats)
    }
cycle-educator = { $name } – { $profession }
cycle-lacks-programme = Choose a programme.
cycle-lacks-groups = Write how many groups begin, at least one.
cycle-lacks-starts-on = Give the first possible day: day, month and year.
cycle-lacks-until = Give the last possible day: day, month and year.
cycle-lacks-until-before = The last day comes before the first. Check both.
cycle-lacks-weekdays = Tick at least one day of the week.
cycle-lacks-hours = Write one or more hours, for example 9:00 14:00.
cycle-lacks-rooms = Tick at least one room.
cycle-lacks-educators = Tick at least one educator.
cycle-lacks-leaders = Write how many educators lead a session, at least one.
cycle-lacks-leaders-many = A session asks for more educators than are ticked. Tick more of them or lower the number.
cycle-propose = Propose a plan

# The plan that is proposed.

cycle-plan = Proposed plan
cycle-all-placed =
    { $count ->
        [one] The session has its place.
       *[other] All { $count } sessions have their place.
    }
cycle-some-placed = { $placed } of { $all } sessions have their place.
cycle-not-saved = This is only a proposal: nothing is saved yet.
cycle-ended-early = The search ended before everything was tried. With fewer groups or a shorter time it would come to its end.
cycle-group = Group { $number }
cycle-number = No.
cycle-theme = Theme
cycle-when = When
cycle-where = Where
cycle-who = Who leads
cycle-session = Session { $number }: { $theme }
cycle-unplaced =
    { $count ->
        [one] One session found no place
       *[other] { $count } sessions found no place
    }
cycle-nowhere = No day, hour or room is left to try in the order of the sessions. Make the time longer or add days.
cycle-because =
    { $times ->
        [one] { $why }, at one start that was tried
       *[other] { $why }, at { $times } starts that were tried
    }
cycle-because-room-taken = Room taken by another session
cycle-because-room-busy = Room taken in another calendar
cycle-because-professional-taken = Educator taken by another session
cycle-because-professional-busy = Educator taken in another calendar
cycle-because-professional-away = Educator away
cycle-because-patient-elsewhere = Somebody of the group is expected elsewhere
cycle-because-overfull = More people than places
cycle-because-room-too-small = Room too small
cycle-because-nobody-leads = Nobody to lead
cycle-because-profession-missing = Profession asked for is missing
cycle-because-holiday = Public holiday
cycle-because-school-holiday = School holidays
cycle-because-forbidden-week = Week kept free
cycle-because-place-closed = Place closed at that hour
cycle-because-travel-too-short = Too little time to come from another place
cycle-because-past = Day already past
cycle-stale = The form has changed since. Propose a new plan before you open the groups.
cycle-open = Open the groups of this plan
cycle-opened =
    { $count ->
        [one] One session is planned.
       *[other] { $count } sessions are planned.
    }
cycle-opened-about = The groups are open. Now give their places to people who wait.
cycle-to-schedule = See the schedule
cycle-to-programme = See the groups
