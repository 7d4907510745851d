# The first page of the day.

today-title = Today
today-loading = Reading the day…
today-others = Also today
today-coming = Coming sessions
today-empty-register = This register is still empty. Import your list of patients first.
today-empty-programmes = No session is planned. Open a programme to plan some.
today-empty-next = No session today. The next one is on { $day }.
today-import = Import a list
today-open-programme = Open a programme
today-due = What is due
today-due-loading = Reading what is due…
today-due-none = Nothing is waiting. Every pathway and every programme is up to date.
today-due-all = See the list
today-due-all-of =
    { $count ->
        [one] See the line
       *[other] See all { $count } lines
    }

# What was left open, what the day takes, what must be settled.

today-open =
    { $count ->
        [one] One past session is not closed
       *[other] { $count } past sessions are not closed
    }
today-open-session = { $day }, { $from } – { $theme }
today-open-more =
    { $count ->
        [one] And one more, further back.
       *[other] And { $count } more, further back.
    }
today-closures = What closes this day
today-closure-public = Public holiday: { $name }
today-closure-school = School holidays: { $name }
today-closure-forbidden-week = Week without sessions: { $name }
today-closure-in = { $closure } ({ $country })
today-closure-unchecked = { $closure } – dates to be checked
today-all-over = No more session takes place today.
today-leave-at = Leave at { $time }
today-nobody-leads = Nobody leads it
today-transport = Transport: { $transport }
today-interpreters-missing = Interpreter to be found: { $languages }
today-language-clashes =
    { $count ->
        [one] One person does not follow the language of the session
       *[other] { $count } people do not follow the language of the session
    }
today-without-transport =
    { $count ->
        [one] One person has no way to come
       *[other] { $count } people have no way to come
    }
today-bag = To load for the day
today-bag-session = To take along
today-bag-item = { $count } × { $what }
today-column-hour = Hour
today-column-theme = Theme
today-column-place = Place
today-column-leaders = Led by
today-column-people = People
today-column-takes = To see to
today-settle = To settle
today-to-call =
    { $count ->
        [one] One person to call
       *[other] { $count } people to call
    }
today-free-places = A place is free and somebody waits
today-leaderless = Nobody leads it yet
today-pack = Print the day’s pack
today-pack-key = Ctrl+P
today-pack-tomorrow = For tomorrow
today-pack-tomorrow-key = Print { $day } – Ctrl+Shift+P

# The checklist of a register that is new.

today-checklist-title = Getting started
today-checklist-about = What this register still lacks. The list disappears when everything is there.
today-checklist-count = { $done } of { $of } done
today-checklist-done = Done
today-checklist-open = To do
today-checklist-centre = Note the centre’s places and rooms
today-checklist-team = Note the team
today-checklist-programme = Open a first programme
today-checklist-person = Add a first person
today-checklist-session = Plan a first session
today-checklist-backup = Choose a second place for backups
today-checklist-recovery = Make the recovery sheet and lock it away
