# The attendance sheet a centre keeps for itself.

report-date = Datum
report-programme = Programm
report-theme = Thema
report-file-number = Aktennummer
report-last-name = Nachname
report-first-name = Vorname
report-attendance = Teilnahme
