# When nothing takes place: holidays, weeks kept free, leaves, other calendars.

closures-loading = Reading the closed days…
closures-affected =
    { $count ->
        [one] One session is planned in that time
       *[other] { $count } sessions are planned in that time
    }
closures-affected-about = Nothing was moved. Open each session to move, cancel or keep it.
closures-free = Times nothing stands against:
closures-free-none = No free time was found in the coming weeks.

# Weeks kept free.

closures-weeks = Weeks kept free
closures-weeks-about = No cycle and no series places a session in them.
closures-weeks-none = No week is kept free.
closures-week-add = Keep a week free
closures-week-context = Sessions planned already stay where they are; you are shown them with other possible times.
closures-week-keep = Keep it free
closures-week-day = A day of the week
closures-week-days = The week { $days }.
closures-words = Why
closures-words-missing = Write why in a few words.
closures-week-words-hint = Is read in the schedule, for example “Stocktaking” or “Village fair”.
closures-week-kept = The week { $days } is kept free.
closures-week-given-back = The week { $days } is given back.
closures-week-drop = Give back
closures-week-drop-of = Give back the week { $days }
closures-sessions-within =
    { $count ->
        [one] One session is planned in it all the same.
       *[other] { $count } sessions are planned in it all the same.
    }

# Leaves.

closures-leaves = Leaves of the team
closures-leaves-about = Sentier proposes nobody to lead during a leave. No illness is written here.
closures-leaves-none = No leave is noted.
closures-leave-add = Note a leave
closures-leave-save = Note the leave
closures-leave-added = The leave is noted: { $name }.
closures-leave-dropped = The leave is removed: { $name }.
closures-leave-drop = Remove
closures-leave-drop-of = Remove the leave: { $name }, { $days }
closures-leads-within =
    { $count ->
        [one] Leads one session all the same.
       *[other] Leads { $count } sessions all the same.
    }
closures-choose = Choose…
closures-professional = Who
closures-professional-missing = Choose who is away.
closures-first = First day
closures-last = Last day
closures-last-hint = Empty for a single day.
closures-last-before = The last day comes before the first. Check both.
closures-leave-words-hint = For example “Holiday” or “Training”. Write no illness.

# Other calendars.

closures-busy = Other calendars
closures-busy-about = An .ics file says when a person or a room is taken already. Only the times are kept.
closures-busy-none = No other calendar was read.
closures-busy-add = Read a calendar
closures-busy-line =
    { $count ->
        [0] { $source }: no times
        [one] { $source }: one time
       *[other] { $source }: { $count } times
    }
closures-busy-read-at = Read: { $moment }
closures-busy-drop = Forget
closures-busy-drop-of = Forget the calendar { $source } of { $whom }
closures-busy-dropped = The calendar { $source } is forgotten. To have it back, read its file again.
closures-busy-context = Reading the same file again replaces what was read before.
closures-busy-read = Read the file
closures-busy-done =
    { $count ->
        [0] This file has no time to take.
        [one] One time was taken from this file.
       *[other] { $count } times were taken from this file.
    }
closures-busy-left-out =
    { $count ->
        [one] One entry could not be read and is left out. Check it in the other calendar.
       *[other] { $count } entries could not be read and are left out. Check them in the other calendar.
    }
closures-busy-zone =
    { $count ->
        [one] The time zone of one entry is not known: the centre’s was taken.
       *[other] The time zone of { $count } entries is not known: the centre’s was taken.
    }
closures-whom = Whose calendar, or which room’s
closures-whom-missing = Choose a person or a room.
closures-whom-people = Team
closures-whom-rooms = Rooms
closures-room-at = { $room }, { $place }
closures-file = File
closures-file-hint = A file that ends in .ics, exported from the other calendar.
closures-file-choose = Choose the file
closures-file-other = Choose another file
closures-file-missing = Choose an .ics file.

# How the centre plans.

closures-planning = How the centre plans
closures-planning-edit = Edit how the centre plans
closures-planning-saved = How the centre plans is saved.
closures-school = School calendar
closures-school-none = None
closures-avoid = Cycles and series avoid school holidays
closures-avoid-hint = A single session can always be placed in them.
closures-car-km = Neighbours who share a car
closures-car-km-hint = How far apart two communes may be, as the crow flies.
closures-car-km-missing = Write a distance in kilometres; 0 for the same commune only.
closures-km = up to { $km } km

# Holidays to come.

closures-coming = Public and school holidays of the year to come
closures-coming-none = No public or school holidays are known.
closures-days = Days
closures-name = Name
closures-kind = Kind
closures-kind-public = Public holiday
closures-kind-school = School holidays
closures-kind-forbidden-week = Week kept free
closures-kind-in = { $kind }, { $country }
closures-to-be-checked = Dates to be checked
