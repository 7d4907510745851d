# The centre: its facts, its places and rooms, its directory, and what it keeps.

centre-title = Centre
centre-context = Centre code: { $code }
centre-loading = Reading the centre’s facts…
centre-tabs = Parts of the centre
centre-tab-facts = Facts
centre-tab-places = Places and rooms
centre-tab-directory = Directory
centre-tab-team = Team
centre-tab-rules = Rules
centre-tab-keeping = Keeping
centre-tab-safety = Backups

centre-facts-about = What stands on letters and handouts.
centre-facts-saved = The centre’s facts are changed.
centre-name = Name of the centre
centre-name-missing = Write the centre’s name. Until then the old one stays saved.
centre-region = Region of the public holidays
centre-region-other = Rest of the country
centre-phone = Phone
centre-phone-hint = The number patients call.
centre-language-main = Main language of the centre
centre-language-main-hint = That of your lists, and of letters to people who read none of the four.
centre-language-second = Second language of handouts
centre-language-second-hint = It is printed beside the first when the handout is nobody’s.
centre-language-second-none = None
centre-number-fr = FINESS number
centre-number-be = INAMI number
centre-number-other = Number of the establishment
centre-letterhead = Letterhead
centre-letterhead-hint = A few lines: address, phone, e-mail.
centre-logo = Logo
centre-logo-hint = A PNG or JPEG picture. It is printed at the top of letters and handouts.
centre-logo-alt = The centre’s present logo
centre-logo-none = No logo
centre-logo-choose = Choose a logo
centre-logo-choose-other = Choose another logo
centre-logo-remove = Remove the logo
centre-logo-saved = The logo is saved.
centre-logo-removed = The logo is removed.
centre-complete = Figures complete from
centre-complete-hint = For a centre that worked before Sentier. Figures from before this day are marked incomplete, and quarters that began before it are held back: they cannot be shared.
centre-complete-first = First complete quarter: { $quarter }.
centre-complete-always = Empty: all figures count as complete.

centre-places-about = Where sessions take place. The kind of place decides the care mode in reports.
centre-places-empty = No place is noted yet.
centre-place-new = Add a place
centre-place-edit = Edit { $name }
centre-place-name = Name of the place
centre-place-name-missing = Write the name of the place.
centre-place-kind = Kind of place
centre-place-kind-hospital = Hospital ward
centre-place-kind-outpatient = Hospital outpatient care
centre-place-kind-town = Town: health house, association, village hall
centre-place-kind-home = The patient’s home
centre-place-kind-remote = Remote: telephone or video
centre-place-saved = { $name } is saved.
centre-out-of-use = No longer in use
centre-in-use = Still in use
centre-in-use-hint = Untick rather than delete: past sessions keep this name.
centre-country = Country
centre-travel = Journey from the centre
centre-travel-hint = Says when to leave, and leaves time between two places.
centre-travel-line =
    { $minutes ->
        [0] On the spot
        [one] Journey: one minute
       *[other] Journey: { $minutes } minutes
    }
centre-setup = Setting up there
centre-setup-hint = The time to open up and set out chairs and materials.
centre-setup-line =
    { $minutes ->
        [0] Nothing to set up
        [one] Setting up: one minute
       *[other] Setting up: { $minutes } minutes
    }

centre-hours = Opening hours
centre-hours-hint = One row per stretch, for example Monday from 8:30 to 12:00.
centre-hours-none = No hours noted
centre-hours-day = Day
centre-hours-from = From
centre-hours-to = To
centre-hours-row = Stretch { $number }
centre-hours-add = Add a stretch
centre-hours-remove = Remove stretch { $number }
centre-hours-unreadable = Stretch { $number }: write two hours, for example 8:30 and 12:00.
centre-hours-backwards = Stretch { $number }: the end comes before the beginning.
centre-hours-overlap = Stretch { $number }: it overlaps another of the same day.
centre-hours-day-line = { $day }: { $hours }
centre-hours-days = { $first } to { $last }
centre-hours-stretch = { $from } – { $to }

centre-rooms = Rooms
centre-rooms-of = Rooms of { $place }
centre-rooms-none = No room noted
centre-room-new = Add a room
centre-room-new-in = Add a room to { $place }
centre-room-edit = Edit { $name }
centre-room-name = Name of the room
centre-room-name-missing = Write the name of the room.
centre-room-seats = Seats
centre-room-seats-hint = Empty when nobody counted.
centre-room-seats-unreadable = Write a whole number, for example 12.
centre-room-line =
    { $seats ->
        [one] { $name }, one seat
       *[other] { $name }, { $seats } seats
    }

centre-directory-about = Doctors, pharmacies, services and associations the centre writes to.
centre-directory-search = Search the directory
centre-directory-search-hint = Name, practice or commune.
centre-directory-loading = Reading the directory…
centre-directory-empty = The directory is empty.
centre-directory-none-found = Nothing matches “{ $search }”.
centre-directory-count =
    { $count ->
        [0] No entries
        [one] One entry
       *[other] { $count } entries
    }
centre-directory-table = Directory, by name
centre-recipient-new = Add to the directory
centre-recipient-edit = Edit { $name }
centre-recipient-kind = Kind
centre-recipient-kind-general-practitioner = General practitioner
centre-recipient-kind-specialist = Specialist doctor
centre-recipient-kind-pharmacist = Pharmacy
centre-recipient-kind-nurse = Nurse in private practice
centre-recipient-kind-hospital = Hospital or clinic
centre-recipient-kind-insurer = Health insurer
centre-recipient-kind-social-service = Social service
centre-recipient-kind-association = Patient association
centre-recipient-kind-other = Other
centre-recipient-name = Name
centre-recipient-name-hint = As on an envelope.
centre-recipient-name-missing = Write the name.
centre-recipient-organisation = Practice or body
centre-recipient-number = Professional number
centre-recipient-patients = Patients
centre-recipient-saved = { $name } is saved in the directory.

centre-keeping-about = What the register keeps about people, and how long.
centre-identifiers = National identifiers
centre-identifiers-about = None is kept to begin with. Switching one on adds an optional field to the file: the number is masked there on the screen, and never appears on lists, in exports or in logs. Ask your data protection adviser first.
centre-identifiers-kept = Numbers that may be noted in files
centre-retention = How long files are kept
centre-retention-about = Sentier decides no duration and deletes nothing by itself. Write the one your centre settled on and where it comes from; Sentier then tells you which files are due.
centre-retention-years = { $country }: years after the last act
centre-retention-years-unreadable = Write a whole number from 1 to 50.
centre-retention-source = { $country }: where this duration comes from
centre-retention-source-missing = { $country }: write where the duration comes from, so that anybody can check it.
centre-retention-unit = years
centre-retention-due = See the files that are due
centre-keeping-saved = The rules for keeping are saved.
centre-recovery = Recovery sheet
centre-recovery-about = It says where the register is and how to open it again, with room to write the code by hand. For a sealed envelope, locked away.
centre-recovery-print = Print the recovery sheet
