# The pages of figures in the window: the year, the forms, the funding rule, the territory, what was sent.

figures-title = Reports
figures-context = The centre’s figures, each with its explanation.
figures-tabs = Parts of the reports
figures-tab-year = The year
figures-tab-forms = Forms
figures-tab-funding = Funding
figures-tab-territory = Territory
figures-tab-sent = Sent
figures-loading = Counting…
figures-back = All forms
figures-back-sent = All reports that were sent
figures-nothing = –
figures-restricted = Restricted.
figures-restricted-about = Exact figures, for the centre and its authority.

# Which days, which programme.

figures-asked = Period and programme
figures-kind = Length
figures-kind-year = Year
figures-kind-quarter = Quarter
figures-kind-month = Month
figures-kind-four = Four years
figures-kind-free = Other dates
figures-period = Period
figures-from = From
figures-until = To (included)
figures-days-backwards = The last day comes before the first: correct one of the two dates.
figures-programme = Programme
figures-whole-centre = Whole centre
figures-period-year-said = year { $year }
figures-period-years-said = years { $first } to { $last }
figures-period-years-short = { $first } to { $last }
figures-period-days-said = from { $from } to { $until }
figures-year-so-far = { $year }, until today
figures-not-over = This period is not over: it goes on until { $last }, and its figures may still change. The report is noted as sent once the period is over.

# A report that is filled.

figures-report-of-year = Annual report { $year }
figures-report-context = { $whole }, { $period }
figures-card-title = { $report } – { $scheme }
figures-make-pdf = Create the PDF
figures-make-key = Ctrl+P creates the PDF
figures-make-xlsx = Excel spreadsheet (XLSX)
figures-make-ods = LibreOffice spreadsheet (ODS)
figures-make-csv = Text in columns (CSV)
figures-make-typing = List in typing order
figures-make-json = For a program (JSON)
figures-more = Other files
figures-adapt = Adapt this form
figures-views = Presentation
figures-view-read = Read and understand
figures-view-typing = Typing order
figures-unchecked = This form could not be checked at its source: compare its labels with those of your authority.
figures-sources = Where this form comes from
figures-file-making = Creating the file…
figures-file-made = The file is ready. It holds exact figures: restricted.
figures-file-made-public = The file is ready. It holds no figure about fewer than eleven people.
figures-file-where = It is stored here:
figures-file-open = Open again

# What to look at first.

figures-mend =
    { $count ->
        [one] One point to look at before the figures
       *[other] { $count } points to look at before the figures
    }
figures-mend-about = Nothing stops you: these points only say which figures may change.
figures-mend-none = The checks agree, and nothing is missing that would change these figures.
figures-mend-cells =
    { $count ->
        [one] Cell that may change:
       *[other] Cells that may change:
    }
figures-mend-open =
    { $count ->
        [one] The file or session to open
       *[other] The { $count } files or sessions to open
    }
figures-mend-open-of =
    { $count ->
        [one] The file or session to open: { $about }
       *[other] The { $count } files or sessions to open: { $about }
    }
figures-to-cell = Go to cell { $cell }

# One figure.

figures-beside = beside the form
figures-before = The year before: { $before }
figures-how = How it is counted
figures-how-of = How it is counted: { $label }
figures-who = Who are they?
figures-who-of = Who are they? { $label }
figures-who-loading = Looking for the files…
figures-who-inside = This list stays inside the centre.
figures-counted =
    { $count ->
        [one] { $count } counted
       *[other] { $count } counted
    }
figures-counted-none = Nobody is counted here.
figures-not-counted =
    { $count ->
        [one] { $count } looked at and not counted
       *[other] { $count } looked at and not counted
    }
figures-not-counted-about = Those nearest to the rule come first.
figures-behind-all =
    { $count ->
        [one] Show the one that follows
       *[other] Show the { $count } that follow
    }
figures-behind-first = The first { $shown } of { $all }.
figures-answer = Your answer
figures-answer-words = Your answer, in words
figures-answer-words-of = Your answer, in words: { $label }
figures-answer-back = Take the answer back
figures-answer-saved = Answer to cell { $cell } saved.

# A table and its chart.

figures-table = The table
figures-table-of = The table: { $heading }
figures-table-empty = Nothing to show for this period.
figures-chart-said = Chart: { $title } The figures are in the table that follows.
figures-chart-rest =
    { $count ->
        [one] One more row is in the table.
       *[other] { $count } more rows are in the table.
    }
figures-column = Number
figures-total = Total
figures-total-once = Each counted once: the rows do not add up.

# The order of the online form.

figures-typing-about = In the order of the online form. After each copy, the focus moves on to the next cell.
figures-typing-copy = Copy
figures-typing-copy-of = Copy { $value }, cell { $cell }
figures-typing-done = Copied
figures-typing-copied = { $value } is copied for cell { $cell }.
figures-typing-not-copied = Copying did not work. The figure is still shown: you can type it by hand.

# What was sent.

figures-sent-button = Note as sent
figures-sent-title = Note this report as sent
figures-sent-about = The report is kept as it is now, with its rules. If the register changes later, the differences and their causes will be listed. Nothing leaves this computer.
figures-sent-to-mend =
    { $count ->
        [one] One point is left to look at; it does not stop you from sending.
       *[other] { $count } points are left to look at; they do not stop you from sending.
    }
figures-sent-on = Sent on
figures-sent-future = This date is still to come: give the day it was sent.
figures-sent-note = To whom, and how
figures-sent-note-hint = For example: online form of the health agency.
figures-sent-done = The report is noted as sent, and kept as it is.
figures-filed = Sent on { $day }, noted by { $by }
figures-sent-by = Noted by
figures-sent-report = Report
figures-sent-tab-about = Each report noted as sent is kept as it was that day.
figures-sent-table = Reports that were sent
figures-sent-loading = Reading the reports that were sent…
figures-sent-none = No report is noted as sent.
figures-filing-title = Report that was sent
figures-filing-loading = Comparing with today’s register…
figures-filing-today = Today’s figures
figures-filing-rules = Rules
figures-filing-fingerprint = Fingerprint of the facts
figures-filing-same = The register still says the same today.
figures-filing-changes =
    { $count ->
        [one] One figure differs today
       *[other] { $count } figures differ today
    }
figures-filing-as-sent = The report as it was sent
figures-filing-as-sent-about = These figures no longer change.
figures-change-since = { $before } when sent, { $after } today
figures-change-instead =
    { $count ->
        [0] { $after } instead of { $before }
        [one] { $after } instead of { $before }. The difference is:
       *[other] { $after } instead of { $before }. The { $count } that make the difference:
    }
figures-change-no-cause = No person and no session is behind it: the rule differs.

# The forms.

figures-forms-loading = Looking for the forms…
figures-forms-ours = For this centre
figures-forms-keys = In this list, a digit on the keyboard opens the form that carries it.
figures-forms-none = No form fits the country of this centre.
figures-forms-others =
    { $count ->
        [one] One form of another country
       *[other] { $count } forms of other countries
    }
figures-scheme-own = The centre’s version
figures-scheme-unchecked = Not checked at the source
figures-scheme-version = Version { $version }
figures-scheme-version-between = Version { $version }, valid from { $from } to { $until }
figures-scheme-version-from = Version { $version }, valid since { $from }
figures-scheme-version-until = Version { $version }, valid until { $until }
figures-next-sent = Noted as sent on { $day }.
figures-next-not-sent = Not yet noted as sent.

# The year at a glance.

figures-question-people = How many people?
figures-question-finished = How many finished?
figures-question-absences = Where are the absences?
figures-year-more =
    { $count ->
        [one] One more breakdown
       *[other] { $count } more breakdowns
    }
figures-year-beside = The year { $year } beside { $before }.
figures-year-beside-so-far = From 1 January to { $day }, beside the same days of { $before }.
figures-year-all = All these figures, with their explanations and files
figures-territory-about = Who comes from where, how far and by what means; who does not come, and why.

# The funding rule.

figures-funding-loading = Counting by the funding rule…
figures-funding-none = No form of the centre carries a funding rule.
figures-funding-to-forms = See the forms
figures-funding-met = meet the rule
figures-funding-met-of = meet the rule, of { $floor } to reach
figures-funding-one-step = one act away
figures-funding-lost-count = no longer can this year
figures-funding-no-floor = The number to reach is not filled in. Fill it in on the form
figures-funding-table = People who do not meet the rule yet
figures-funding-person = Person
figures-funding-missing = What is missing
figures-funding-next = Next sessions that fit
figures-funding-next-none = No planned session fits.
figures-funding-next-year = Next year
figures-funding-steps =
    { $count ->
        [one] One act away
       *[other] { $count } acts away
    }
figures-funding-lost = No longer this year

# A form that is adapted.

figures-scheme-title = Adapt: { $title }
figures-scheme-context = You change a copy of the centre’s own; the original form stays as it is.
figures-scheme-loading = Reading the form…
figures-scheme-copy-of = { $title } (the centre’s version)
figures-scheme-name = Name of the form
figures-scheme-first-day = Valid from
figures-scheme-last-day = Valid until
figures-scheme-options = Readings left open
figures-scheme-cells = Cells, in their order
figures-scheme-cells-about = Change the labels, the order, or leave cells out. What a cell counts does not change.
figures-scheme-group = Heading of group { $number }
figures-scheme-code = Cell
figures-scheme-label = Label
figures-cell-up = Move cell { $cell } up
figures-cell-down = Move cell { $cell } down
figures-cell-leave = Leave out
figures-cell-leave-of = Leave out cell { $cell }
figures-cell-add-what = Add a cell that counts
figures-cell-choose = Choose…
figures-cell-add = Add the cell
figures-cell-moved = Cell { $cell } was moved.
figures-cell-out = Cell { $cell } was left out.
figures-cell-added = Cell { $cell } was added.
figures-scheme-lacks-title = Give the form a name.
figures-scheme-lacks-label = A cell has no label.
figures-scheme-lacks-code = A cell has no number, or two cells have the same.
figures-scheme-lacks-until = The last day comes before the first.
figures-scheme-save = Save the form
figures-scheme-save-copy = Save as a form of the centre
figures-scheme-saved = “{ $title }” is saved
figures-scheme-fill = Open it with its figures
figures-scheme-retire = Take off the list
figures-scheme-retired = The form is taken off the list.
figures-scheme-retired-about = Nobody can choose it any more. Its versions, and the reports noted as sent, stay.
figures-scheme-restore = Put it back on the list
figures-aside-retired = Forms taken off the list: { $count }
figures-aside-back = Put back on the list
figures-aside-is-back = “{ $title }” is on the list again.
figures-compared =
    { $count ->
        [one] With your version, one figure changes
       *[other] With your version, { $count } figures change
    }
figures-compared-year = Compare for the year
figures-compared-loading = Comparing the two ways of counting…
figures-compared-same = For { $year }, your version gives the same figures.

# The self-evaluation of a programme.

figures-evaluations = Evaluations of the programmes
figures-evaluations-about = The figures are filled in; the team writes, with last time’s words beside.
figures-evaluations-none = There is no programme yet.
figures-evaluation-of-year = Self-evaluation { $year }
figures-evaluation-of-four = Four-yearly evaluation { $first } to { $last }
figures-evaluation-title = Evaluation: { $programme }
figures-evaluation-loading = Preparing the evaluation…
figures-evaluation-about = What you write is saved when you leave the box.
figures-evaluation-span = Length
figures-evaluation-one = One year
figures-evaluation-four = Four years
figures-evaluation-last-year = Last of the four years
figures-evaluation-words = { $heading }: what the team says
figures-evaluation-last = The time before: { $period }
figures-evaluation-take = Take these words over
figures-evaluation-saved = “{ $heading }” saved.
figures-evaluation-print = Create the exact PDF
figures-evaluation-print-public = Create the public version
