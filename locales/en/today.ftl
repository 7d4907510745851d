# The first page of the day.

today-title = Today
today-loading = Reading the day…
today-others = Also today
today-unmarked = Lists to complete
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
