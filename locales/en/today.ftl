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
