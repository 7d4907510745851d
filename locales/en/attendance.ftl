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
attendance-keys-hint = Up and down arrows: change person. Delete: take a mark back. Ctrl+Enter: finish.
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
attendance-close-blank =
    { $count ->
        [one] One person has no mark yet. Mark them, then finish the session.
       *[other] { $count } people have no mark yet. Mark them, then finish the session.
    }
attendance-close-unsaved = Some marks are not saved yet. The session can be finished as soon as they are.
attendance-held = This session is finished. A mistake can still be corrected here.
attendance-back-to-today = Back to today
attendance-too-early = This session has not taken place yet. Attendance can be marked from that day on.
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
