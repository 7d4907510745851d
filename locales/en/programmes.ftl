# Programmes: the list, a new one, and the six sides of one.

programmes-title = Programmes
programmes-one = Programme
programmes-loading = Reading programmes…
programmes-empty = No programme has been written yet. A pathway template gives its sessions; you adapt it afterwards.
programmes-new = New programme
programmes-import = Take over a programme of another centre
programmes-to-due = See what is due
programmes-run = Current programmes ({ $count })
programmes-stopped = Stopped programmes ({ $count })
programmes-status-draft = Not declared yet
programmes-status-declared = Declared
programmes-status-stopped = Stopped
programmes-scheme-fr-declared = France: programme declared to the regional health agency
programmes-scheme-be-start-up = Belgium: start-up pathway
programmes-scheme-be-care-pathway = Belgium: care pathway
programmes-scheme-be-convention = Belgium: convention
programmes-scheme-lu-clinic = Luxembourg: clinic or consultation
programmes-scheme-de-dmp = Germany: DMP training
programmes-running =
    { $count ->
        [0] Nobody follows this programme
        [one] One person follows it
       *[other] { $count } people follow it
    }
programmes-waiting =
    { $count ->
        [one] One person waits for a group
       *[other] { $count } people wait for a group
    }
programmes-held = Sessions held: { $held } of { $sessions }
programmes-no-session = No session is dated yet
programmes-version-from = Version { $number }, since { $day }
programmes-progress = Sessions held of “{ $title }”

# A new programme.

programmes-new-title = New programme
programmes-new-context = Choose a model: you can change everything in it. What you type is kept if you leave the page.
programmes-library-loading = Reading the models…
programmes-template = Pathway template
programmes-template-missing = Choose a template.
programmes-template-detail =
    { $sessions ->
        [one] { $condition }, one session
       *[other] { $condition }, { $sessions } sessions
    }
programmes-template-model = Model to be adapted and validated
programmes-template-languages = Written in { $languages }
programmes-template-sources = Sources
programmes-name = Name of the programme
programmes-name-hint = What the team and patients will call it.
programmes-name-missing = Give the programme a name.
programmes-scheme = Scheme
programmes-scheme-hint = The country and the scheme the programme is run under. You can change it later.
programmes-first-group = A first group (optional)
programmes-first-group-about = Leave this empty to adapt the model first. With a first day, the sessions are dated at once and avoid public holidays.
programmes-first-day = First day
programmes-first-day-missing = Enter a day that exists, for example 12, 1 and 2027.
programmes-day = Day
programmes-month = Month
programmes-year = Year
programmes-hour = Time of the sessions
programmes-hour-hint = For example 14:00.
programmes-hour-missing = Enter a time between 0:00 and 23:59.
programmes-place = Place
programmes-place-missing = Enter where the sessions take place.
programmes-open = Open the programme
programmes-create = Create the programme
programmes-opening = Saving the programme…
programmes-made-without-group = The programme is there; only the group was not opened. Correct and try again, or open the group later.
programmes-to-made = See the programme
programmes-dates = Planned dates
programmes-dates-empty = Choose a template and a first day: the dates appear here.
programmes-session = Session { $number }: { $theme }
programmes-session-size =
    { $capacity ->
        [one] { $minutes } minutes, one place
       *[other] { $minutes } minutes, { $capacity } places
    }
programmes-skipped = { $day } is a public holiday ({ $holiday }): session { $number } moves to { $moved }.

# One programme.

programmes-context = { $condition } – { $scheme } – since { $day }
programmes-back-to-list = Back to the programmes
programmes-stop = Stop the programme
programmes-take-up = Take the programme up again
programmes-now-stopped = The programme is stopped. Its pathways and figures stay.
programmes-taken-up = The programme is taken up again.
programmes-tabs = Parts of the programme
programmes-tab-people = People
programmes-tab-sessions = Groups and sessions
programmes-tab-pathway = Pathway
programmes-tab-team = Team
programmes-tab-declaration = Declaration
programmes-tab-schemes = Compare countries

# Its people.

programmes-filter = Stage
programmes-filter-running = Taking part ({ $count })
programmes-filter-all = Everybody ({ $count })
programmes-filter-stage = { $stage } ({ $count })
programmes-filter-any-group = All groups
programmes-people-shown =
    { $count ->
        [0] Nobody is shown.
        [one] One person is shown.
       *[other] { $count } people are shown.
    }
programmes-people-none = Nobody follows this programme yet. Enrol the first people.
programmes-people-none-such = Nobody is at this stage in this group.
programmes-people-table = People of the programme, by family name
programmes-stage = Stage
programmes-version = Version of the pathway
programmes-version-older = The latest is { $latest }
programmes-since = Enrolled on

# What a declaration is made of.

programmes-sessions = Sessions
programmes-readiness-loading = Reading the declaration…
programmes-missing =
    { $count ->
        [0] Ready to declare
        [one] One piece is missing to declare
       *[other] { $count } pieces are missing to declare
    }
programmes-missing-none = Nothing is missing of what the application knows. Check against the rules in force before you send it.
programmes-missing-title = The name of the programme
programmes-missing-sessions = The sessions of the pathway
programmes-missing-objectives = The objectives of the session “{ $what }”
programmes-missing-structure-number = The number of the structure
programmes-missing-authority = The authority, or with whom the programme is agreed
programmes-missing-coordinator = A coordinator in the team
programmes-missing-places = The places where the programme is given
programmes-missing-profession = In the team: { $what }
programmes-missing-professions =
    { $what ->
        [one] At least one profession in the team
       *[other] At least { $what } different professions in the team
    }
programmes-missing-doctor = A doctor in the team
programmes-missing-training = The 40-hour training: { $what }
programmes-missing-health-problem = The health problem
programmes-missing-beneficiaries = The number of people a year
programmes-missing-setting = Where patients are cared for
programmes-missing-association = The answer about a patients’ association
programmes-missing-association-name = The name of the patients’ association
programmes-missing-charter = The charter of commitment, signed by all
programmes-missing-model-letter = The model letter to the treating doctor
programmes-missing-patient-information = The information handed to patients at entry
programmes-missing-two-consents = The two consents, asked for separately
programmes-missing-coordination = How the team coordinates
programmes-missing-evaluation = How the programme is evaluated
programmes-missing-confidentiality = How confidentiality is kept
programmes-missing-funding = The funding
programmes-mirror =
    { $count ->
        [0] Declared and done
        [one] One difference from what is declared
       *[other] { $count } differences from what is declared
    }
programmes-mirror-same = What is done is what is declared.
programmes-mirror-what = What
programmes-mirror-declared = Declared
programmes-mirror-done = Done
programmes-mirror-nothing = Nothing
programmes-mirror-title = Name
programmes-mirror-scheme = Scheme
programmes-mirror-coordinator = Coordinator
programmes-mirror-team-new = New in the team
programmes-mirror-team-gone = Left the team
programmes-mirror-team-role = Role in the team
programmes-mirror-place-new = New place
programmes-mirror-place-gone = Place given up
programmes-mirror-session-new = New session
programmes-mirror-session-gone = Session given up
programmes-mirror-sessions-order = Order of the sessions
programmes-difference-title = The programme declared as “{ $declared }” is called “{ $done }”.
programmes-difference-scheme = The declared scheme was “{ $declared }”; it is now “{ $done }”.
programmes-difference-coordinator = Declared coordinator: { $declared }. Coordinator now: { $done }.
programmes-difference-team-new = { $done } joined the team.
programmes-difference-team-gone = { $declared } is no longer in the team.
programmes-difference-team-role = A role changed. Declared: { $declared }. Now: { $done }.
programmes-difference-place-new = A place is added: { $done }.
programmes-difference-place-gone = A place is no longer used: { $declared }.
programmes-difference-session-new = A session is added: { $done }.
programmes-difference-session-gone = A session is no longer given: { $declared }.
programmes-difference-sessions-order = The order of the sessions changed. Declared: { $declared }. Now: { $done }.
programmes-due-here = Due for this programme ({ $count })
programmes-due-on = Date: { $day }
programmes-declarations = Declarations written down
programmes-declarations-none = None is written down.
programmes-declaration-initial = First declaration
programmes-declaration-change = Change
programmes-declared-on = { $kind }, { $day }
programmes-declared-number = Number { $number }
programmes-declared-no-number = Number not received yet
programmes-declared-by = Written down by { $name }, version { $version } of the pathway
programmes-declare = Write down a declaration
programmes-declare-change = Declare these differences
programmes-declare-about = Once the file has left, or the agreement is made. What is true on that day is kept, to show later what changes.
programmes-declare-incomplete =
    { $count ->
        [one] One piece is still missing. You can write the declaration down all the same.
       *[other] { $count } pieces are still missing. You can write the declaration down all the same.
    }
programmes-declare-kind = What is it
programmes-declare-differences = The change is about:
programmes-declare-on = Sent or agreed on
programmes-declare-number = Number received
programmes-declare-number-hint = Leave it empty until it has come.
programmes-declare-done = The declaration is written down.
programmes-sheet = Print the declaration sheet
programmes-sheet-about = The sheet gathers what the register knows. It is a model: copy it into the authority’s form.
programmes-sheet-language = Language of the sheet
programmes-sheet-make = Make the sheet
programmes-sheet-made = The sheet is ready and opens in this computer’s reader.
programmes-evaluations = Evaluations of the programme
programmes-evaluations-none = None is written down.
programmes-evaluated-yearly = Yearly evaluation of { $year }, done on { $day }
programmes-evaluated-four-yearly = Four-yearly evaluation of { $year }, done on { $day }
programmes-evaluation-new = Write down an evaluation
programmes-evaluation-about = The team evaluated the programme; the report stays where it is, here only the date.
programmes-evaluation-kind = Which one
programmes-evaluation-yearly = Yearly
programmes-evaluation-four-yearly = Four-yearly
programmes-evaluation-year = Year evaluated
programmes-evaluation-year-missing = Enter a year in four figures, for example 2025.
programmes-evaluation-on = Done on
programmes-evaluation-saved = The evaluation of { $year } is written down.

# The facts a coordinator writes.

programmes-facts = What the programme says
programmes-facts-about = What you write is saved by itself and fills in the declaration sheet.
programmes-facts-saved = The programme is changed.
programmes-facts-about-it = The programme
programmes-facts-public = The structure and the patients
programmes-facts-enclosed = Enclosures and commitments
programmes-facts-work = The work of the team
programmes-pathology = Group of pathologies
programmes-starts = First day of the programme
programmes-capacity = People followed at the same time, at most
programmes-people-unit = people
programmes-number-unreadable = Enter a whole number, or empty the box.
programmes-languages = Languages of the programme
programmes-places = Places
programmes-places-none = The centre has not written down any place yet.
programmes-places-to-centre = Add a place to the centre
programmes-professions = Professions the team must have
programmes-professions-hint = The Team tab shows those that are missing.
programmes-professions-more = Other professions
programmes-joint = Run with a team of another country
programmes-joint-hint = Both teams lead it together, on either side of the border.
programmes-partner = Team across the border
programmes-structure-number = Number of the structure
programmes-structure-number-hint = FINESS or SIREN in France, the country’s own number elsewhere.
programmes-authority = Authority
programmes-authority-hint = To whom the programme is declared, or with whom it is agreed.
programmes-health-problem = Health problem
programmes-health-problem-hint = In the words of the form: long-term condition (ALD), asthma, rare disease, regional priority, other.
programmes-beneficiaries = People a year, estimate
programmes-setting = Where patients are cared for
programmes-setting-ambulatory = Outside hospital wards
programmes-setting-inpatient = On wards
programmes-setting-both = Both
programmes-with-association = Built with an approved patients’ association
programmes-association = Name of the association
programmes-patient-parts = Patients take part
programmes-patient-parts-hint = Tick what is true; nothing if no patient takes part in the team’s work.
programmes-part-coordination = In coordinating
programmes-part-animation = In leading sessions
programmes-part-evaluation = In evaluating
programmes-charter = Charter of commitment signed by all on
programmes-charter-hint = Leave it empty until everybody has signed.
programmes-model-letter = The model letter to the treating doctor is enclosed
programmes-patient-information = The information handed to patients at entry is enclosed
programmes-two-consents = Two consents are asked for separately: to join the programme, to share data
programmes-coordination = Coordination
programmes-coordination-hint = Within the team, and with the treating doctor.
programmes-evaluation = Evaluation of the programme
programmes-evaluation-hint = How the yearly and the four-yearly evaluation are done.
programmes-confidentiality = Confidentiality
programmes-funding = Funding
programmes-funding-hint = Who pays, and how much.
programmes-valid-until = An older authorisation runs until
programmes-valid-until-hint = Only for a programme authorised before 2021.

# What anybody may know of a programme, on paper.

programmes-leaflet = Leaflet and poster
programmes-leaflet-about = What anybody may know of the programme: for whom, where, how to join. It names neither the team nor any patient.
programmes-leaflet-open = Print a leaflet or a poster
programmes-leaflet-layout = Form
programmes-leaflet-make = Make the paper
programmes-leaflet-made = The paper is ready and opens in this computer’s reader.
programmes-leaflet-reword = Reword it first
programmes-leaflet-reword-about = It opens as a handout of your own: change the words, add a picture, then print it from the documents.
