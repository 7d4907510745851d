# Importing a roster.

roster-title = Import a list of patients
roster-context = A CSV file saved from your spreadsheet.
roster-columns = The first line holds the column headings, in French, Dutch, German or English. Semicolons and commas are both fine.
roster-safe = Nothing is saved before you have seen what the file would bring.
roster-choose = Choose a file
roster-choose-other = Choose another file
roster-reading = Reading the file…
roster-preview-title = What “{ $file }” would bring
roster-tally = Rows read: { $rows }. Good: { $good }. To correct: { $rejected }.
roster-read-as = Read as { $encoding }, columns separated by { $separator }.
roster-encoding-utf-8 = UTF-8
roster-encoding-utf-8-bom = UTF-8 with a leading mark
roster-encoding-utf-16 = UTF-16
roster-encoding-windows-1252 = Windows-1252
roster-separator-semicolon = semicolons
roster-separator-comma = commas
roster-separator-tab = tabs
roster-ignored = Columns left in the file: { $columns }.
roster-problems =
    { $count ->
        [one] One thing to correct
       *[other] { $count } things to correct
    }
roster-line = Line
roster-column = Column
roster-wrong = What is wrong, and what to do
roster-whole-row = The whole row
roster-sample =
    { $count ->
        [one] The first good row
       *[other] The first { $count } good rows
    }
roster-birth = Birth
roster-sex = Sex
roster-save-rejected =
    { $count ->
        [one] Save the row to correct apart
       *[other] Save the { $count } rows to correct apart
    }
roster-take =
    { $count ->
        [one] Take the good row
       *[other] Take the { $count } good rows
    }
roster-taking = Saving patients…
roster-nothing-to-take = No row can be taken. Correct the file, then choose it again.
roster-taken =
    { $count ->
        [0] No patient was added.
        [one] One patient was added to the register.
       *[other] { $count } patients were added to the register.
    }
roster-rejected-saved =
    { $count ->
        [one] The row to correct is saved here:
       *[other] The { $count } rows to correct are saved here:
    }
roster-rejected-left =
    { $count ->
        [one] One row to correct was left in the file.
       *[other] { $count } rows to correct were left in the file.
    }
roster-to-patients = See the patients
roster-what-to-mend = To correct
