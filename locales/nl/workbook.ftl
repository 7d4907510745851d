# The words of a report as a workbook.

# Sheets.
workbook-figures = Cijfers
workbook-how = Telwijze en bronnen

# Columns of the figures.
workbook-cell = Nr.
workbook-label = Omschrijving
workbook-value = Cijfer
workbook-shown = Voluit
workbook-numerator = Teller
workbook-denominator = Noemer
workbook-of = Op wat
workbook-remark = Opmerking
workbook-beside = Naast het formulier

# Columns of a table: the numbers behind a share or a mean.
workbook-numerator-of = { $column } – teller
workbook-denominator-of = { $column } – noemer

# In place of a number.
workbook-not-recorded = Niet ingevuld
workbook-not-applicable = Niet van toepassing

# How everything is counted.
workbook-counted = Hoe het geteld wordt
workbook-about = Over dit verslag
workbook-checks = Controles
workbook-sources = Bronnen
workbook-cut = Een tekst van meer dan 32.767 tekens is ingekort, omdat een cel er niet meer kan bevatten. In het CSV-bestand staat hij volledig.
