# The coordinators’ pages of the regional server.

# On every page.
hub-skip = Skip to the content
hub-pages = Pages
hub-language = Language
hub-who = { $name }, { $role }
hub-role-coordinator = coordinator
hub-role-reader = reader
hub-sign-out = Sign out
hub-show = Show
hub-zone = Zone
hub-zone-all = All zones
hub-zone-none = Without a zone
hub-centre = Centre
hub-year = Year
hub-period = Period
hub-empty = No table has arrived yet. This page fills as soon as a centre shares its counts.

# Signing in.
hub-sign-in = Sign in
hub-sign-in-about = For the coordinators of the project. Your account comes from the administrator of this server.
hub-name = Name
hub-password = Password
hub-sign-in-wrong = Name and password do not match. Nothing was opened. Check both; the administrator can give you a new one-time password.
hub-sign-in-wait = Too many attempts. Nothing was opened. Try again in { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }.
hub-password-title = Choose your password
hub-password-about = The one-time password has served. From now on only you know this one: at least 12 characters, easiest as a sentence.
hub-password-old = Present password
hub-password-new = New password
hub-password-again = New password, again
hub-password-save = Keep this password
hub-password-wrong = The present password is not the right one. Nothing was changed. Type it again.
hub-password-short = The new password is shorter than 12 characters. Nothing was changed. Choose a longer one.
hub-password-differs = The two new passwords differ. Nothing was changed. Type them again.
hub-password-same = The new password is the present one. Nothing was changed. Choose another one.

# Who has reported.
hub-reported = Who has reported
hub-reported-about = Each centre’s tables as they stand. A quarter that is not over is not yet due.
hub-reported-caption = Tables of { $year } by centre
hub-reported-done = { $reported } of { $all } due tables are here.
hub-reported-at = Received { $day }
hub-revision = revision { $revision }
hub-withdrawn-at = Withdrawn { $day }
hub-silent = Silent
hub-not-over = Not due
hub-last-heard = Last heard from
hub-never = Never
hub-no-centre = No centre is known in this zone. The administrator puts centres into zones.

# Sums.
hub-sums = Sums by zone
hub-sums-about = Sums of published cells, never totals of the region: what a centre keeps hidden is in no sum.
hub-sums-caption = { $measure }, { $period }, { $group }: sum of published cells
hub-group = Rows
hub-group-wide-age = By age, three bands
hub-measure = Counted
hub-region = All zones
hub-withheld = Withheld
hub-nobody = No figure
hub-coverage =
    { $count ->
        [one] { $count } centre
       *[other] { $count } centres
    }
hub-lacking-masked = { $count } hidden
hub-lacking-coarser = { $count } not in this detail
hub-lacking-unknown = { $count } not recorded
hub-lacking-withdrawn = { $count } withdrawn
hub-lacking-silent = { $count } silent
hub-legend = How to read this table
hub-legend-zero = 0: centres published this cell and nobody came.
hub-legend-withheld = Withheld: fewer than three centres have something in it, one of them has more than 70%, or it would give such a sum away by subtraction.
hub-legend-nobody = No figure: no centre published this cell; the line below says why.
hub-legend-masked = Hidden: the centre keeps this cell to itself, so that nobody can be recognised.
hub-legend-coarser = Not in this detail: the centre’s table is coarser this year and has no such row.
hub-legend-unknown = Not recorded: somebody’s sex or age is unknown there, so the table has no such rows.
hub-legend-withdrawn = Withdrawn: the centre took its table back.
hub-legend-silent = Silent: no table of this period has come from the centre.
hub-legend-patients = Patients are counted by centre and quarter. Who comes to two centres or for two conditions is counted in each: these are not distinct persons.

# Trends.
hub-trends = Trends
hub-trends-about = The same sum from quarter to quarter. Where the set of centres changes, the line is broken: such points are not comparable.
hub-trends-caption = { $row }, { $zone }, { $measure }: sum of published cells by quarter
hub-trends-chart = Line chart of the table below: { $row }, { $zone }.
hub-quarter-short = Q{ $number } { $year }
hub-row = Row
hub-sum = Sum of published cells
hub-centres = Centres
hub-comparable = Compared with the quarter before
hub-comparable-first = First quarter
hub-comparable-same = Same centres
hub-joined = New: { $centres }
hub-left = No longer: { $centres }

# Changed since.
hub-changes = Changed since
hub-changes-about = What came, was corrected or was withdrawn after a day, for example since the yearbook was printed.
hub-changes-caption = Changes after { $day }
hub-since = After
hub-changes-none = Nothing has changed after { $day }.
hub-day-unreadable = This is not a date. Nothing was looked up. Choose a day.
hub-change = What happened
hub-change-first = First table
hub-change-corrected = Corrected
hub-change-withdrawn = Withdrawn
hub-received = Received
hub-cause = Cause
hub-cause-none = Not stated
hub-cause-late-marks = Attendance was entered after sharing
hub-cause-wrong-marks = Attendance was wrong
hub-cause-merged-files = Duplicate files were merged
hub-cause-wrong-centre = Counts of another centre
hub-cause-wrong-period = Counts of another period
hub-cause-wrong-data = The counts were wrong
hub-cause-other = Another cause

# Export.
hub-export = Export
hub-export-about = All sums of a year with what is behind each: centres, hidden, not in this detail, not recorded, withdrawn, silent.
hub-export-public = For the public
hub-export-public-about = Each number is rounded to 5 by itself, so rows need not add up to their total.
hub-export-internal = For the project only
hub-export-internal-about = Exact sums, marked as restricted. Not to be passed on: whoever compares them with other tables may learn more than each shows.
hub-export-internal-closed = Exact sums are for coordinators. Your account reads; it exports the rounded file.
hub-export-csv = CSV
hub-export-xlsx = Spreadsheet (XLSX)
hub-export-footnote = Sums of published cells, rounded to 5 independently; rows need not add up to their total. Not totals of the region, not distinct persons.
hub-export-restricted = Restricted: exact sums of published cells, for the project only. Not totals of the region, not distinct persons.

# When something is wrong.
hub-problem-forbidden = This is for coordinators. Nothing was changed and nothing left. Ask the administrator of this server if you need it.
hub-problem-form = This form is no longer valid. Nothing was changed. Open the page again and fill it in once more.
hub-problem-missing = There is no such page here.
hub-problem-broken = The server could not answer. What it has received is safe. Try again in a minute; if it lasts, call its administrator.
hub-problem-back = Back to the first page
