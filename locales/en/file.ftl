# A patient’s file: its banner, its tabs, its forms, its history.

file-title-loading = File
file-loading = Reading the file…
file-back-to-list = Back to the patient list
file-age-born = { $age }, born: { $born }
file-handouts = Handouts: { $languages }
file-to-know = To know
file-need-large-print = Large print
file-need-interpreter = Interpreter
file-need-simple = Simple reading
file-need-none = Does not read
file-consent-join = Consent to join: { $standing }
file-standing-since = { $standing } since { $day }
file-tabs = Parts of the file
file-tab-pathway = Pathway
file-tab-sessions = Sessions
file-tab-situation = Needs and situation
file-tab-caregivers = Caregivers
file-tab-consents = Consents
file-tab-papers = Papers
file-tab-history = History
file-twin = { $name }, file { $number }, may be the same person.
file-twin-compare = Compare the two files
file-twin-another-done = { $name }, file { $number }, is noted as another person.

# Pathway and sessions.

file-enrol = Enrol in a programme
file-assessment-record = Record an assessment
file-assessment-title = Record an assessment
file-assessment-kind = Which one
file-assessment-shared = Shared educational assessment
file-assessment-updated = Updated educational assessment
file-assessment-evaluation = Individual evaluation
file-assessment-remote = remote
file-assessment-remote-label = By telephone or video
file-assessment-done = { $kind }: recorded.
file-sessions = Sessions, latest first
file-sessions-none = No sessions for this person. They come with a programme.
file-session-day = Day
file-session-at = { $day }, { $time }
file-session-theme = Theme
file-session-kind = Kind
file-session-mark = Attendance
file-session-unmarked = Not marked yet

# Needs, situation, EPICES, identifiers.

file-part-situation = Situation and notes
file-facts-none = Nothing recorded yet.
file-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
file-epices-ask = Fill in the questionnaire
file-epices-none = No questionnaire is filled in. It is optional.
file-epices-missing =
    { $count ->
        [one] One answer is missing: there will be no score.
       *[other] { $count } answers are missing: there will be no score.
    }
file-epices-complete = All eleven answers are there: a score will be worked out.
file-epices-done = The questionnaire is saved.
file-identifiers = National identifiers
file-identifiers-hint = Optional and masked. They appear on no list; every reading is written into the history.
file-identifier-add = Add: { $kind }
file-identifier-show = Show
file-identifier-hide = Hide
file-identifier-forget = Forget
file-identifier-forget-sure = The number will be removed from the file. To put it back, it has to be copied from the card again.
file-identifier-forget-yes = Forget the number
file-identifier-forgotten = { $kind }: the number is forgotten.
file-identifier-hint = Copy it from the card; spaces and dots do not count.
file-identifier-missing = Write the number.
file-identifier-right = This number is possible and goes with the file.
file-identifier-unusual = This number is possible, but take a closer look. You may keep it.
file-identifier-keep = Keep the number
file-identifier-kept = { $kind }: the number is kept.

# People near the person.

file-caregivers-none = No caregiver is recorded. A caregiver can come to sessions and get handouts of their own.
file-caregiver-add = Add a caregiver
file-caregivers-all = All caregivers of the register
file-caregiver-present =
    { $count ->
        [0] Present at no session
        [one] Present at one session
       *[other] Present at { $count } sessions
    }
file-tie-change = Change the relation
file-tied = { $name } is among the caregivers.
file-untie = Untie
file-untied = { $name } is no longer among the caregivers. Their attendance stays.

# Edit, follow up, set aside.

file-edit = Edit the file
file-edit-title = Edit the file
file-edit-autosave = Each field is saved when you leave it.
file-edit-done = Close
file-edited = The file is changed.
file-not-saved-yet = Not saved yet: first put the marked field right.
file-more = More
file-flag = Mark for follow-up
file-flag-change = Change the follow-up
file-flag-drop = The follow-up is done
file-flag-dropped = The follow-up is noted as done.
file-flag-title = Mark for follow-up
file-flag-context = The person appears on the list “To call back”.
file-flag-reason = Why
file-flag-reason-missing = Write why, in a few words.
file-flag-until = Until
file-flag-until-hint = Empty: until the follow-up is done.
file-flag-set = The person is marked for follow-up.
file-standing = Deceased, moved, not to be contacted
file-standing-title = May the person be contacted?
file-standing-context = The person leaves call lists, letters and labels. Nothing is erased, and it can be undone.
file-standing-new = From now on
file-standing-missing = Choose what holds from now on.
file-standing-day = Since
file-standing-reason = Reason
file-standing-reason-missing = Write the reason.
file-standing-set = It is noted in the file.
file-standing-undone = Undone at once
file-folder-choose = Choose the folder…
file-folder-other = Choose another folder…
file-folder-missing = Choose a folder of this computer.
file-pocket = Dates to fold
file-pocket-context = The sessions to come on one sheet that folds to the size of a pocket. Outside, nothing says why the person comes; the QR code holds dates and times only.
file-certificate = Certificate of attendance
file-certificate-context = Days and times of presence, for an employer or an insurer. It names no illness, no programme and no theme.
file-certificate-from = From
file-certificate-to = To
file-invitation = Invitation or letter after an absence
file-invitation-context = For a window envelope, in the person’s language. The letter names no illness, no programme and no theme.
file-invitation-about = Which letter
file-invitation-about-coming = Invitation to the sessions to come
file-invitation-about-missed = After the last absence
file-export = Copy of the file for the person
file-export-title = Copy of the file for the person
file-export-context = All the register holds on them, who changed it and who read it: a PDF to read, a file for machines, and the papers.
file-export-language = Language of the PDF
file-export-folder = Folder of this computer
file-export-warning = The copy leaves the encrypted register. Give it to the person, then delete it from this computer.
file-export-button = Make the copy
file-exported =
    { $count ->
        [0] The copy is made.
        [one] The copy is made, with one paper.
       *[other] The copy is made, with { $count } papers.
    }
file-export-open = Open the PDF
file-compare = Compare with another file
file-compare-context = Look for the other file. Nothing is merged before you have seen the two side by side.
file-compare-none = No other file matches “{ $search }”.

# Erasing a person.

file-erase = Erase the person…
file-erase-title = Erase { $name }
file-erase-goes = What will be erased for good
file-erase-goes-file = Name, contact, needs, situation, notes and identifiers.
file-erase-goes-sessions = The link to the sessions: { $count }.
file-erase-goes-assessments = Assessments and questionnaires: { $count }.
file-erase-goes-consents = Answers to consents: { $count }.
file-erase-goes-papers = Papers: { $count }.
file-erase-goes-history = The history of the file and its readings.
file-erase-stays = What stays
file-erase-stays-counts = Past attendance stays counted, without name or number, so that totals already given stay right.
file-erase-stays-trace = The register keeps that an erasure took place, without saying of whom.
file-erase-stays-backups = Backups already made and printed papers: the centre must destroy them itself.
file-erase-reason = Reason
file-erase-reason-missing = Choose the reason.
file-erase-reason-asked = The person asked for it
file-erase-reason-retention-over = The file was kept long enough
file-erase-reason-mistake = The file should not have existed
file-erase-language = Language of the certificate
file-erase-certificate = Where to save the certificate
file-erase-number = Type the file number again: { $number }
file-erase-number-hint = So that nobody is erased by a slip. This cannot be undone.
file-erase-number-wrong = This is not the number of this file. Type { $number }.
file-erase-button = Erase for good
file-erase-keep = Keep the file
file-erased = The person is erased. Certificate { $number } is here:

# History.

file-merges = Files merged into this one
file-merge = File { $number }, merged by { $name }, { $moment }.
file-merge-undo = Take apart again
file-merge-undo-sure = The two files become what they were. What was changed since stays, and will be shown to you.
file-merge-undo-yes = Take the files apart
file-merge-undone =
    { $count ->
        [one] The two files are taken apart. One field was put back.
       *[other] The two files are taken apart. Fields put back: { $count }.
    }
file-changes = Who changed what
file-changes-none = Nothing has changed yet.
file-by = { $moment }, { $name }
file-change = { $field }: { $old } → { $now }
file-change-first = { $field }: { $now }
file-change-consent = { $kind }, { $answer }
file-nothing = (empty)
file-readings = Who read the file
file-readings-none = Nobody has read this file yet.
file-reading = { $name }: { $what }
file-reading-file = file opened
file-reading-identifier = identifier shown
file-reading-paper = paper looked at or copied
file-reading-print = handout printed
file-reading-export = copy made for the person
file-act-add-patient = File created
file-act-save-patient = File changed
file-act-set-standing = May be contacted or not: changed
file-act-flag-patient = Marked for follow-up
file-act-drop-flag = Follow-up done
file-act-keep-identifier = National identifier kept
file-act-drop-identifier = National identifier forgotten
file-act-record-consent = Answer to a consent recorded
file-act-withdraw-consent = Consent withdrawn
file-act-record-epices = EPICES questionnaire filled in
file-act-record-assessment = Assessment recorded
file-act-attach-paper = Paper attached
file-act-remove-paper = Paper removed
file-act-tie-caregiver = Caregiver tied
file-act-untie-caregiver = Caregiver untied
file-act-merge-patients = File merged with another
file-act-undo-merge = Files taken apart again
file-act-import-people = Imported from a file
file-act-import-patient = Imported from a file
file-act-enrol = Enrolled in a programme
file-act-take-off-list = Taken off coming sessions
file-field-last-name = Family name
file-field-birth-name = Birth name
file-field-first-name = First names
file-field-sex = Sex
file-field-birth-date = Date of birth
file-field-residence = Country of residence
file-field-postal-code = Postal code
file-field-commune = Commune
file-field-address = Address
file-field-phone = Phone
file-field-other-phone = Other phone
file-field-email = E-mail
file-field-languages = Handout languages
file-field-spoken = Languages spoken
file-field-reads = Languages read
file-field-reading-level = Reading level
file-field-large-print = Large print
file-field-interpreter = Interpreter
file-field-transport = How the person comes
file-field-travel-minutes = Travel time
file-field-insurer-country = Country of the insurer
file-field-insurer = Health insurer
file-field-occupation = Occupation
file-field-activity = What the person lives from
file-field-living = With whom the person lives
file-field-doctor = General practitioner
file-field-notes = Notes
file-field-standing = Contact
file-field-flag = Follow-up
file-field-consent = Consent
file-field-epices = EPICES
file-field-identifier = Identifier
file-field-paper = Paper
file-field-caregiver = Caregiver
file-field-assessment = Assessment
file-field-merge = Merged file
file-act-export-person = Copy made for the person
file-act-not-the-same = Said to be another person
file-act-print-handout = Handout printed
file-act-save-paper = Paper copied out of the register
file-field-reason = Reason
file-act-draft-letter = Letter drafted
file-act-save-letter = Letter rewritten
file-act-drop-letter = Draft letter dropped
file-act-send-letter = Letter sent
file-act-print-letter = Letter printed
file-act-print-appointment-letter = Letter about an appointment printed
file-act-send-appointment-letter = Letter about an appointment noted as sent
file-act-drop-appointment-letter = Letter about an appointment taken out, not sent
file-field-appointment-letter = Letter about an appointment
file-act-print-plan = Personal plan printed
file-act-print-assessment-form = Blank form printed
file-field-letter = Letter
file-act-join-cohort = Joined a group
file-act-lead-assessment = Assessment or evaluation led
file-act-agree-plan = Personal plan agreed
file-act-decide-follow-up = Follow-up decided
file-act-end-pathway = End of the pathway
file-act-resume-pathway = End of the pathway taken back
file-act-move-to-version = Moved to another version
file-field-enrolment = Programme
file-field-cohort = Group
file-field-plan = Personal plan
file-field-decision = Follow-up decided
file-field-ending = Reason of the end
file-field-version = Version of the template
file-act-excuse = Excuse noted
file-act-correct-presence = Details of a presence corrected
file-act-put-on-list = Put on a session’s list
file-act-log-call = Call noted
file-act-save-wish = Wishes noted
file-act-save-car-share = Car sharing noted
file-field-session = Session
file-field-call = Call
file-session-notes = Notes of the sessions
file-session-note-group = The group: { $note }
file-session-note-own = For this file only: { $line }

# Handouts printed for the person.

file-given = Handouts given
file-given-loading = Reading the handouts given…
file-given-none = No handout has been printed for this person yet.
file-given-line = { $languages } · { $layout } · version { $version }
file-given-newer = There is a newer version
