# What the command line says.

# The passphrase, and making a register.

cli-made-register = A new encrypted register is ready in this folder: { $folder }
cli-asks-passphrase = Write the register’s passphrase (it is not shown):
cli-asks-passphrase-again = Write the same passphrase again:

# Importing a roster.

cli-roster-tally = Rows read: { $rows }. Good: { $good }. To correct: { $rejected }.
cli-roster-problem = Line { $line } ({ $column }): { $reason }
cli-roster-taken =
    { $taken ->
        [0] No patient was added to the register.
        [one] One patient was added to the register.
       *[other] { $taken } patients were added to the register.
    }

# People.

cli-identifier-possible = This number is possible: { $masked }
cli-no-duplicates = No file looks like another.
cli-merged = The two files are one now. To go back: sentier people unmerge { $merge }
cli-undone =
    { $restored ->
        [0] It is undone.
        [one] It is undone; one thing is again what it was.
       *[other] It is undone; { $restored } things are again what they were.
    }
cli-person-exported =
    { $papers ->
        [0] The copy for the person is here: { $pdf } and, for machines: { $json }
        [one] The copy for the person is here, with one paper: { $pdf } and, for machines: { $json }
       *[other] The copy for the person is here, with { $papers } papers: { $pdf } and, for machines: { $json }
    }
cli-person-erased = The person is erased from the register. Certificate no. { $number } is here: { $certificate }

# Programmes, sessions and attendance.

cli-programme-opened =
    { $sessions ->
        [one] The programme “{ $title }” is open, with one session.
       *[other] The programme “{ $title }” is open, with { $sessions } sessions.
    }
cli-enrolled =
    { $people ->
        [0] Nobody was added: all these people follow the programme already.
        [one] One person was added to the programme.
       *[other] { $people } people were added to the programme.
    }
cli-session = Session { $number }, { $date }: { $theme }
cli-skipped = No session is planned on { $date }, a public holiday ({ $holiday }).
cli-attendance = { $marked } of { $listed } marked, present: { $present }.
cli-today = Today is { $date }.
cli-nothing-today = No session takes place today.
cli-letter-line = { $name }: { $told }. { $stands }.
cli-handout-made = The handout is saved here: { $path }
cli-stack-goes-on = Stack { $id }: { $done } of { $total } people.
cli-stack-made = Handouts made for { $done } people, in { $files } files, in this folder: { $folder }
cli-stack-without = Nothing printed for { $name }: the handout is written in no language this person reads.
cli-exported =
    { $rows ->
        [0] There is no row to export; the file, with its headings only, is here: { $path }
        [one] One row is saved here: { $path }
       *[other] { $rows } rows are saved here: { $path }
    }

# Counts, and what leaves.

cli-counts-title = This is the table that would leave, { $quarter }:
cli-counts-hidden =
    { $hidden ->
        [0] None of the { $values } values is suppressed: none concerns from 1 to fewer than { $threshold } patients.
        [one] One value of { $values } is suppressed (s.) because it concerns fewer than { $threshold } patients, or because such a value could be worked out from it.
       *[other] { $hidden } values of { $values } are suppressed (s.) because they concern fewer than { $threshold } patients, or because such a value could be worked out from them.
    }
cli-shared = Table no. { $sequence } is validated and kept here until it is sent.
cli-sent = Tables confirmed by the server: { $confirmed }. Waiting here: { $waiting }.
cli-counts-withdrawn = The table is withdrawn (no. { $sequence }). Nothing was erased here; the withdrawal leaves with the next send.
cli-batch-done = Table no. { $sequence } now waits as you decided.
cli-batches-exported =
    { $tables ->
        [one] One table is written, and read again from the disk: { $path }
       *[other] { $tables } tables are written, and read again from the disk: { $path }
    }
cli-receipts-imported = Tables this file confirms: { $confirmed }. Receipts that were known: { $known }. Answers that confirm nothing: { $refused }.
cli-linked = This register is linked to “{ $name }”. Compare the fingerprint of its key with the server’s administrator by telephone: { $fingerprint }
cli-receipt-saved = The receipt is saved here: { $path }

# The demonstration, one sentence for each thing it leaves.

cli-demo-title = The demonstration of Sentier tells a whole story, from the list of patients to anonymous counts confirmed by a server.
cli-demo-fictional = Every person and every centre in this demonstration is fictional.
cli-demo-register = The centre’s register, encrypted and unreadable without its passphrase: { $path }
cli-demo-passphrase = The passphrase of this demonstration register is: { $passphrase }
cli-demo-roster =
    { $people ->
        [one] The list imported into the register, with one person: { $path }
       *[other] The list imported into the register, with { $people } people: { $path }
    }
cli-demo-programme =
    { $sessions ->
        [one] The programme “{ $title }”, opened with one session that avoids public holidays.
       *[other] The programme “{ $title }”, opened with { $sessions } sessions that avoid public holidays.
    }
cli-demo-attendance =
    { $present ->
        [0] Attendance, with nobody present of { $listed }: { $path }
        [one] Attendance, with one person present of { $listed }: { $path }
       *[other] Attendance, with { $present } people present of { $listed }: { $path }
    }
cli-demo-handout = The handout for one of these people, in French and Dutch ({ $bytes } bytes): { $path }
cli-demo-hub = A demonstration server, “{ $name }”, runs on this computer while the counts are sent; nothing goes out on the network.
cli-demo-counts =
    { $hidden ->
        [0] The counts, byte for byte as they leave, with none of { $values } values suppressed: { $path }
        [one] The counts, byte for byte as they leave, with one of { $values } values suppressed: { $path }
       *[other] The counts, byte for byte as they leave, with { $hidden } of { $values } values suppressed: { $path }
    }
cli-demo-receipt = Receipt no. { $number }, signed by the server and verified: { $path }
cli-programme-file = { $centre } wrote this file on { $day }: “{ $title }”. Its signature is right and its content is complete.
cli-programme-key = Key that signed it, to be compared on the telephone: { $key }
cli-programme-exported = The programme is in { $path }. No person’s name is in it.
cli-programme-taken = “{ $title }” was taken.
cli-template-sound =
    { $sessions ->
        [one] The template “{ $template }” is sound, with one session.
       *[other] The template “{ $template }” is sound, with { $sessions } sessions.
    }

# Calendars and cycles.

cli-calendar-exported = The calendar is here: { $path }
cli-calendar-busy = Busy times read: { $times }. Entries that cannot be read: { $left }. Unknown time zones, taken for the centre’s own: { $guessed }.
cli-plan-tally = Sessions placed: { $placed }. Without a place: { $unplaced }.
cli-plan-unplaced = Without a place: { $group } { $number }  { $theme } ({ $why })
cli-plan-nowhere = no day, hour or room possible
cli-open-sessions =
    { $count ->
        [one] One session is not closed
       *[other] { $count } sessions are not closed
    }
cli-plan-room-taken = room taken
cli-plan-room-busy = room busy
cli-plan-professional-taken = educator taken
cli-plan-professional-busy = educator busy elsewhere
cli-plan-professional-away = educator on leave
cli-plan-patient-elsewhere = patient expected elsewhere
cli-plan-overfull = too many people
cli-plan-room-too-small = room too small
cli-plan-nobody-leads = nobody to lead
cli-plan-profession-missing = profession missing
cli-plan-holiday = public holiday
cli-plan-school-holiday = school holiday
cli-plan-forbidden-week = week kept free
cli-plan-place-closed = place closed
cli-plan-travel-too-short = too little time to travel
cli-plan-past = day past

cli-report-saved = The report is here: { $file }

cli-facts-exported = The facts are here: { $file }. They are personal data: give them only to those who may read them.
cli-facts-imported = The facts were taken: { $patients } people, { $sessions } sessions, { $presences } attendances.

cli-released-title = Table { $table }, { $period }, revision { $revision }, { $step ->
        [full] in full
        [three-ages] with three age bands
        [no-residence] without countries of residence
        [half-years] with pathologies by half-year
        [total-only] the total alone
       *[nothing] without any figure
    }{ $status ->
        [withdrawn] , withdrawn
       *[released] :
    }
cli-released-columns-code = code
cli-released-columns-patients = patients
cli-released-columns-attendances = attendances
cli-released-withheld = { $period }: nothing new was released. { $why ->
        [frozen] The figures changed, but what was released stands: two tables could be subtracted.
        [corrections-used-up] Two corrections a year are allowed, and both were made.
        [not-yet] Not all its quarters are released.
       *[unsafe] It could not be shown that nobody can be found in it.
    }
cli-released-ledger = { $file } remembers what was released. It is as confidential as the register.
cli-withdrawn = What was released of { $period } is withdrawn, as revision { $revision }. Whoever has it already knows it all the same.

# Backups, the passphrase, the recovery code.

cli-backup-made = Backup made and verified: { $place }
cli-backup-line = { $when }  { $size } MB  { $centre }  { $state }  { $path }
cli-backup-whole = Every page was read again: this backup is whole.
cli-backup-place-set = Backups also go to this folder from now on.
cli-backup-contents = { $patients } people, { $sessions } sessions, { $presences } presences, { $documents } papers and letters, { $acts } actions
cli-backup-then = Backup of { $centre }: { $contents }
cli-backup-now = Present register: { $contents }
cli-backup-not-yet = Nothing was changed. To put this backup in place, add --yes.
cli-passphrase-changed = The passphrase is changed.
cli-recovery-code = Recovery code, shown once only: { $code }
cli-asks-new-passphrase = Write the new passphrase (it is not shown):
