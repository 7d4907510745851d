# The attendance sheet a centre keeps for itself.

report-date = Datum
report-programme = Programma
report-theme = Thema
report-file-number = Dossiernummer
report-last-name = Naam
report-first-name = Voornaam
report-attendance = Aanwezigheid
