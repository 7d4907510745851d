# The attendance sheet a centre keeps for itself.

report-date = Date
report-programme = Programme
report-theme = Theme
report-file-number = File number
report-last-name = Last name
report-first-name = First name
report-attendance = Attendance
