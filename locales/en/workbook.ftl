# The words of a report as a workbook.

# Sheets.
workbook-figures = Figures
workbook-how = How it is counted and sources

# Columns of the figures.
workbook-cell = No.
workbook-label = Label
workbook-value = Figure
workbook-shown = In words
workbook-numerator = Numerator
workbook-denominator = Denominator
workbook-of = Out of
workbook-remark = Remark
workbook-beside = Beside the form

# Columns of a table: the numbers behind a share or a mean.
workbook-numerator-of = { $column } – numerator
workbook-denominator-of = { $column } – denominator

# In place of a number.
workbook-not-recorded = Not recorded
workbook-not-applicable = Not applicable

# How everything is counted.
workbook-counted = How it is counted
workbook-about = About this report
workbook-checks = Checks
workbook-sources = Sources
workbook-cut = A text of more than 32,767 characters was shortened, because a cell holds no more. It is whole in the CSV file.
