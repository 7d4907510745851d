# The words of a report as a workbook.

# Sheets.
workbook-figures = Zahlen
workbook-how = Zählweise und Quellen

# Columns of the figures.
workbook-cell = Nr.
workbook-label = Bezeichnung
workbook-value = Zahl
workbook-shown = In Worten
workbook-numerator = Zähler
workbook-denominator = Nenner
workbook-of = Bezogen auf
workbook-remark = Bemerkung
workbook-beside = Neben dem Formular

# Columns of a table: the numbers behind a share or a mean.
workbook-numerator-of = { $column } – Zähler
workbook-denominator-of = { $column } – Nenner

# In place of a number.
workbook-not-recorded = Nicht erfasst
workbook-not-applicable = Entfällt

# How everything is counted.
workbook-counted = Wie gezählt wird
workbook-about = Zu diesem Bericht
workbook-checks = Prüfungen
workbook-sources = Quellen
workbook-cut = Ein Text mit mehr als 32.767 Zeichen wurde gekürzt, weil eine Zelle nicht mehr fasst. In der CSV-Datei steht er vollständig.
