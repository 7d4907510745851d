# Importing a file: people, enrolments, assessments or attendance.

roster-title = Import a file
roster-context = A table from your spreadsheet or another program: CSV, XLSX, XLS or ODS.
roster-columns = The first line holds the column headings, in French, Dutch, German or English. Sentier knows the usual ones; you choose the others. The file may hold people, or their past enrolments, assessments and attendance.
roster-safe = Nothing is saved before you have seen what the file would bring.
roster-choose = Choose a file
roster-choose-other = Choose another file
roster-reading = Reading the file…
roster-preview-title = What “{ $file }” would bring
roster-sheet = Sheet of the workbook
roster-sheet-hint = Only the chosen sheet is read.

roster-kind-people = People
roster-kind-enrolments = Enrolments
roster-kind-assessments = Assessments
roster-kind-attendance = Attendance
roster-rows-people = Each row is read as a person.
roster-rows-enrolments = Each row is read as the enrolment of a person in a programme.
roster-rows-assessments = Each row is read as an educational assessment of a person.
roster-rows-attendance = Each row is read as the attendance of a person at a session.
roster-rows-why = The columns chosen below decide this.

roster-columns-title = What the columns hold
roster-columns-tally = Columns read: { $taken }. Left in the file: { $left }.
roster-columns-remembered = These columns were chosen last time, and Sentier remembered them. Give them a quick look.
roster-columns-missing = Still missing: { $columns }. Choose the matching column in the table; the rows are read after that.
roster-columns-moved = “{ $holds }” came from the column “{ $heading }”, which now stays in the file.
roster-columns-reread = File read again with these columns.
roster-heading = Heading in the file
roster-cells = First cells
roster-holds = Holds
roster-holds-of = What the column “{ $heading }” holds
roster-no-heading = Column { $number }, without a heading
roster-stays = Leave in the file
roster-group-person = The person
roster-group-home = Home and contacts
roster-group-languages = Languages and needs
roster-group-care = Insurance and care
roster-group-numbers = Numbers
roster-group-consents = Consents
roster-group-programme = Programme
roster-group-assessment = Assessment
roster-group-session = Session

roster-column-last-name = Last name
roster-column-birth-name = Birth name
roster-column-first-name = First name
roster-column-birth-date = Date of birth
roster-column-sex = Sex
roster-column-residence = Country of residence
roster-column-postal-code = Postal code
roster-column-commune = Commune
roster-column-address = Address
roster-column-phone = Phone
roster-column-other-phone = Other phone
roster-column-email = E-mail
roster-column-languages = Handout languages
roster-column-spoken = Languages spoken
roster-column-reads = Languages read
roster-column-reading-level = Reading level
roster-column-large-print = Large print
roster-column-interpreter = Interpreter
roster-column-transport = Means of transport
roster-column-travel-minutes = Minutes on the way
roster-column-insurer-country = Insurer’s country
roster-column-insurer = Health insurer
roster-column-doctor = Treating doctor
roster-column-occupation = Occupation
roster-column-activity = Activity
roster-column-living = Living situation
roster-column-notes = Notes
roster-column-file-number = File number
roster-column-nir = NIR (France)
roster-column-niss = NISS/INSZ (Belgium)
roster-column-lu = Matricule (Luxembourg)
roster-column-kvnr = KVNR (Germany)
roster-column-consent-join = Consent to join
roster-column-consent-share = Consent to share data
roster-column-programme = Programme
roster-column-pathology = Pathology
roster-column-enrolled-on = Enrolled on
roster-column-assessment = Kind of assessment
roster-column-assessed-on = Assessed on
roster-column-remote = Remote
roster-column-session-date = Session date
roster-column-session-time = Session time
roster-column-theme = Session theme
roster-column-session-kind = Individual or group
roster-column-mark = Attendance

roster-tally = Rows read: { $rows }. Good: { $good }. To correct: { $rejected }.
roster-tally-twins = Left aside because the person looks like a known file: { $twins }.
roster-read-as = Read as { $encoding }, columns separated by { $separator }.
roster-read-as-workbook = Read as a { $format } workbook.
roster-encoding-utf-8 = UTF-8
roster-encoding-utf-8-bom = UTF-8 with a leading mark
roster-encoding-utf-16 = UTF-16
roster-encoding-windows-1252 = Windows-1252
roster-separator-semicolon = semicolons
roster-separator-comma = commas
roster-separator-tab = tabs
roster-problems =
    { $count ->
        [one] One thing to correct
       *[other] { $count } things to correct
    }
roster-problems-about = Rows with one of these faults are not taken; all others are.
roster-cautions =
    { $count ->
        [one] One thing to check
       *[other] { $count } things to check
    }
roster-cautions-about = These rows are taken all the same.
roster-problems-first = The first { $shown } remarks are shown here, of { $all } in all.
roster-line = Line
roster-column = Column
roster-wrong = What is wrong, and what to do
roster-to-check = What to check
roster-whole-row = The whole row
roster-sample =
    { $count ->
        [one] The first good row
       *[other] The first { $count } good rows
    }
roster-sample-about = As they would be saved.

roster-twins =
    { $count ->
        [one] One person looks like a known file
       *[other] { $count } people look like known files
    }
roster-twins-about = They are left aside, so that nobody ends up with two files.
roster-twins-in-file = In the file
roster-twins-known = Known file
roster-twins-why = Why
roster-twins-where = { $name }, line { $line }
roster-twins-take =
    { $count ->
        [one] Take them all the same, as a new file
       *[other] Take them all the same, as new files
    }
roster-twins-take-hint = They will then appear among the possible duplicates, where two files can be made one.

roster-save-rejected =
    { $count ->
        [one] Save the row that is not taken apart
       *[other] Save the { $count } rows that are not taken apart
    }
roster-show-all = Show all { $count }
roster-take =
    { $count ->
        [one] Take the good row
       *[other] Take the { $count } good rows
    }
roster-take-with-twins = Take the good rows and the look-alike files ({ $count })
roster-taking = Saving…
roster-nothing-to-take = No row can be taken. Correct the file, then choose it again.
roster-taken =
    { $count ->
        [0] No row was taken.
        [one] One row was taken into the register.
       *[other] { $count } rows were taken into the register.
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
roster-complete-hint = If this file brings your past, say in the centre’s facts from which day your figures are complete.
roster-to-patients = See the patients
roster-what-to-mend = To correct

# What was imported, and taking it back.

roster-past-title = Past imports
roster-past-context = An import can be taken back as a whole, even long after.
roster-past-loading = Reading imports…
roster-past-empty = No file was imported yet.
roster-past-table = Imports, the latest first
roster-past-file = File
roster-past-when = When
roster-past-by = By
roster-past-kind = Contents
roster-past-rows = Rows taken
roster-past-moment = { $day }, { $time }
roster-past-state = State
roster-past-undone = Taken back on { $day }
roster-undo = Take the import back
roster-undo-of = Take the import of “{ $file }” back
roster-undo-named = Take the import back: { $file }
roster-undo-about = What “{ $file }” brought is taken out of the register, except what somebody worked on since: that stays, and you see the list of it.
roster-undo-yes = Take back
roster-undone =
    { $count ->
        [0] The import is taken back. Nothing had to be removed.
        [one] The import is taken back: one row was taken out of the register.
       *[other] The import is taken back: { $count } rows were taken out of the register.
    }
