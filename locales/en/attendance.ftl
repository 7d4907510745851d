# A session’s list and its marks.

attendance-title = Attendance – { $theme }
attendance-title-loading = Attendance
attendance-context = { $day }, { $from } – { $to }, { $place }
attendance-loading = Reading the list…
attendance-list = People on the session’s list
attendance-name = { $first } { $last }
attendance-home = { $commune } ({ $country })
attendance-word-present = Present
attendance-word-late = Late
attendance-word-excused = Excused
attendance-word-absent = Absent
attendance-key-present = P
attendance-key-late = L
attendance-key-excused = E
attendance-key-absent = A
attendance-keys-hint = Up and down arrows: change person. Enter: details. Delete: take a mark back. Ctrl+Enter: finish.
attendance-all-present = All present
attendance-undo = Undo the last mark
attendance-undo-key = Ctrl+Z
attendance-print-session = Session handout
attendance-print-for = Handout for { $name }
attendance-tally = { $marked } of { $listed } marked, present: { $present }
attendance-said = { $name }: { $mark }
attendance-said-rest =
    { $count ->
        [0] Everybody was marked already: nothing changed.
        [one] One person marked present.
       *[other] { $count } people marked present.
    }
attendance-said-undone = Last mark undone.
attendance-said-closed = Session finished.
attendance-not-saved = Not saved yet
attendance-retrying =
    { $count ->
        [one] One mark is still waiting and is tried again by itself. Do not close this page.
       *[other] { $count } marks are still waiting and are tried again by themselves. Do not close this page.
    }
attendance-saving =
    { $count ->
        [one] Saving one mark…
       *[other] Saving { $count } marks…
    }
attendance-saved = Saved on this computer at { $time }
attendance-close = Finish the session
attendance-close-unsaved = Something on this page is not saved yet: a mark or the note. The session can be finished as soon as it is.
attendance-held = This session is finished. A mistake can still be corrected here.
attendance-back-to-today = Back to today
attendance-too-early = This session has not taken place yet. Attendance can be marked from that day on; until then you can excuse somebody.
attendance-cancelled = This session is cancelled.
attendance-nobody = Nobody is on this session’s list.
attendance-enrol = Enrol people

# What people need, and the caregivers who came.

attendance-need-interpreter = Interpreter
attendance-need-large-print = Large print
attendance-caregivers = Caregivers
attendance-caregivers-about = Counted apart from patients, whether or not a patient is there.
attendance-caregivers-tally =
    { $listed ->
        [0] No caregiver on the list
       *[other] Caregivers: { $marked } of { $listed } marked, present: { $present }
    }
attendance-caregivers-list = Caregivers on the session’s list
attendance-caregivers-near = Caregivers of the people enrolled
attendance-caregivers-other = Add another caregiver
attendance-caregivers-search = Search for a caregiver
attendance-caregivers-search-hint = Part of the name.
attendance-caregivers-none-found = No caregiver matches. A new one is added from the patient’s file.
attendance-caregivers-of = caregiver of { $people }
attendance-caregiver-add = Add { $name }
attendance-caregiver-added = { $name } is on the list.

# More than present and absent.

attendance-word-expected = Expected
attendance-word-left-early = Left early
attendance-key-left-early = F
attendance-key-turned = T
attendance-rest-absent = Absent: everybody else
attendance-said-rest-absent =
    { $count ->
        [0] Everybody was marked already: nothing changed.
        [one] One person marked absent.
       *[other] { $count } people marked absent.
    }
attendance-said-call = { $name }: absent without a word, session no. { $count } in a row. A call will be asked for.
attendance-count-late = late: { $count } of { $listed }
attendance-count-left-early = left early: { $count } of { $listed }
attendance-count-excused = excused: { $count } of { $listed }
attendance-count-absent = absent: { $count } of { $listed }
attendance-more = More
attendance-to-session = Session sheet
attendance-row = Number on the sheet:

# Closing, and correcting afterwards.

attendance-close-rest-title =
    { $count ->
        [one] Mark the 1 left as absent and finish?
       *[other] Mark the { $count } left as absent and finish?
    }
attendance-close-rest =
    { $count ->
        [one] This person has no mark yet. They will be marked absent, without having told anybody.
       *[other] These people have no mark yet. They will be marked absent, without having told anybody.
    }
attendance-close-rest-yes =
    { $count ->
        [one] Mark absent and finish
       *[other] Mark all { $count } absent and finish
    }
attendance-correcting = Your corrections are kept with their reason: “{ $reason }”.
attendance-why-title = Correct a finished session
attendance-why-about = The reason is kept in the history with every correction, until you leave this page.
attendance-why = Reason for the correction
attendance-why-hint = For example: wrong row on the signed sheet.
attendance-why-missing = Write the reason in a few words.
attendance-why-go-on = Correct

# What goes with a mark.

attendance-detail = Details
attendance-detail-of = Details: { $name }
attendance-detail-saved = Details of { $name } saved.
attendance-remote = Remote (telephone or video)
attendance-remote-short = Remote
attendance-companion = A relative was there
attendance-companion-hint = With or without the patient. A caregiver the register knows is marked further down.
attendance-companion-short = A relative there
attendance-line = A line for this file
attendance-line-hint = It stands in this person’s file only.
attendance-to-file = Open the file
attendance-turn = Turn the screen to the person
attendance-need-language = Does not follow the language of the session
attendance-entry = Why this person comes
attendance-entry-planned = Planned
attendance-entry-walk-in = Came without being expected
attendance-entry-make-up = Makes up a missed session
attendance-entry-freed-place = Takes a place that became free
attendance-missed-before =
    { $count ->
        [one] Missed the session before without a word
       *[other] Missed the { $count } sessions before without a word
    }
attendance-missed-again = Absent { $count } times in a row: a call is asked for.
attendance-to-calls = Calls to make

# Excuses before the day.

attendance-excuse = Excuse
attendance-excuse-of = Excuse { $name }
attendance-excuse-title = Excuse somebody
attendance-reason = Reason for the absence
attendance-reason-not-asked = Not asked
attendance-reason-unwell = Unwell
attendance-reason-hospital = In hospital
attendance-reason-appointment = Another appointment
attendance-reason-transport = No way to come
attendance-reason-work = Work
attendance-reason-family = Family, or somebody to care for
attendance-reason-weather = Snow, ice or flood
attendance-reason-forgot = Forgot
attendance-reason-unwilling = Does not want to come
attendance-reason-other = Another reason
attendance-told-on = Told us on
attendance-told = Told us on { $day }
attendance-told-why = Told us on { $day }: { $reason }
attendance-excused = { $name }: excused.
attendance-freed =
    { $seats ->
        [0] There is no free place.
        [one] There is one free place; people waiting in this programme: { $waiting }.
       *[other] There are { $seats } free places; people waiting in this programme: { $waiting }.
    }
attendance-comes = Comes after all
attendance-comes-of = { $name } comes after all
attendance-comes-said = { $name } is expected again.
attendance-to-places = See who can take the place

# People who come onto the list, and off it.

attendance-walk-in = Somebody unexpected
attendance-walk-in-key = Ctrl+N
attendance-walk-in-title = Somebody unexpected came
attendance-walk-in-about = They are added to this session only, and marked present.
attendance-walk-in-search = Search the register
attendance-walk-in-search-hint = Part of the name, then choose from the list.
attendance-walk-in-known = { $name } is in the register.
attendance-walk-in-unknown = If the register does not know them, write their name. The file is completed later.
attendance-walk-in-missing = Choose somebody from the list, or write a family name below.
attendance-walk-in-button = Add to the list
attendance-walk-in-added = { $name } is on the list, marked present.
attendance-walk-in-new = { $name } is on the list, marked present. The file is still to be completed.
attendance-last-name = Family name
attendance-last-name-missing = Write the family name.
attendance-first-name = First name
attendance-first-name-missing = Write the first name.
attendance-put = Put people on the list
attendance-put-search = Search for a person
attendance-put-search-hint = Choose from the list; you can add several.
attendance-put-people = People chosen
attendance-put-missing = Choose at least one person.
attendance-put-button =
    { $count ->
        [0] Put on the list
        [one] Put one person on the list
       *[other] Put { $count } people on the list
    }
attendance-put-done =
    { $count ->
        [one] { $names } is on the list.
       *[other] { $names } are on the list.
    }
attendance-seats = Free places: { $seats } of { $capacity }. Waiting in this programme: { $waiting }.
attendance-despite = Why, although there are too few places
attendance-despite-hint = Free places: { $seats }. The reason is kept in the history.
attendance-despite-missing = Write why the list goes beyond the places.
attendance-take-off = Take off the list
attendance-take-off-reason = Reason
attendance-take-off-hint = For example: put on the wrong session. An absence is marked, not taken off.
attendance-take-off-missing = Write the reason in a few words.
attendance-taken-off = { $name } is no longer on the list.
attendance-taken-off-by-mistake = Taking off was undone
attendance-added-by-mistake = Adding was undone

# The note about the whole group.

attendance-note = Note about the group
attendance-note-about = Written once, it is visible in the file of everybody on the list. So it names nobody.
attendance-note-label = What is true of the whole group
attendance-note-names =
    { $count ->
        [one] This is the name of somebody on the list: { $names }. The note is not saved. Take the name out, or write it in the details of that person.
       *[other] These are names of people on the list: { $names }. The note is not saved. Take the names out, or write in the details of each person.
    }
attendance-note-save = Save the note

# Paper: what is printed, what comes back signed, badges.

attendance-paper = On paper
attendance-paper-about = To print before the session; the signed sheet is then typed by row numbers.
attendance-paper-print = Print for this session
attendance-print-sign-in = Sign-in sheet
attendance-print-badges = Badges
attendance-print-handouts = Everybody’s handouts
attendance-print-booklets = A5 booklets
attendance-print-materials = List of materials
attendance-papers = Signed sheets that are kept
attendance-scan-of = Signed sheet of { $day }
attendance-paper-kept = Kept on { $moment } by { $name }
attendance-paper-look = Open
attendance-binder-in = The paper is here: { $binder }
attendance-binder = Binder the paper is in
attendance-binder-hint = For example: blue binder, autumn.
attendance-scan = Scan a badge
attendance-scan-hint = Put the cursor here and scan badge after badge: each person is marked present.
attendance-scan-present = Mark present
attendance-scanned = { $name }: present
attendance-scanned-somebody = The person of the badge is marked present.
attendance-scan-keep = Keep a scan of the signed sheet
attendance-scan-about = The file is kept encrypted in the register, with its fingerprint.
attendance-scan-file = File
attendance-scan-file-hint = A PDF, or a PNG or JPEG picture.
attendance-scan-choose = Choose a file
attendance-scan-other = Choose another file
attendance-scan-missing = Choose the file of the scan.
attendance-scan-button = Keep the scan
attendance-scan-kept = The signed sheet is kept with the session.
attendance-enter-sheet = Type the signed sheet
attendance-sheet-about = Write the row numbers, then the letter. A comma parts the groups. Nothing is saved before you ask for it.
attendance-sheet-line = Rows of the sheet
attendance-sheet-hint = For example: 1-6 9 { $present }, 8 { $absent }
attendance-sheet-says = This marks { $count } people of { $listed }:
attendance-sheet-was = before: { $mark }
attendance-sheet-missing = Write at least one row number and a letter.
attendance-sheet-not-printed = The sign-in sheet was not printed yet: the rows have no numbers yet.
attendance-sheet-enter = Save the sheet
attendance-sheet-enter-count =
    { $count ->
        [one] Save one mark
       *[other] Save { $count } marks
    }
attendance-sheet-entered =
    { $count ->
        [one] One mark saved from the sheet.
       *[other] { $count } marks saved from the sheet.
    }
attendance-other-date = Another date for this theme
attendance-other-date-taken = { $name } is on the list of { $day }.
