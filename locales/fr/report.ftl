# The attendance sheet a centre keeps for itself.

report-date = Date
report-programme = Programme
report-theme = Thème
report-file-number = Numéro de dossier
report-last-name = Nom
report-first-name = Prénom
report-attendance = Présence
