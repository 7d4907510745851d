# The patient list, the file while it is written, and its words.

patients-title = Patients
patients-import = Import a file
patients-to-caregivers = Caregivers
patients-to-duplicates = Duplicates
patients-new = New patient
patients-search = Search for a patient
patients-search-hint = Name, date of birth, file number or commune.
patients-loading = Reading patients…
patients-count =
    { $count ->
        [0] No patients
        [one] One patient
       *[other] { $count } patients
    }
patients-found =
    { $count ->
        [0] No patient matches “{ $search }”
        [one] One patient matches “{ $search }”
       *[other] { $count } patients match “{ $search }”
    }
patients-by-sound = No name is written “{ $search }”. These names sound almost like it.
patients-none-found = Nothing matches “{ $search }”. Try part of the name, the date of birth, the file number or the commune.
patients-create = Create “{ $name }”
patients-clear = Clear the search
patients-empty = There are no patients in this register. Add the first one, or import a file.
patients-add-first = Add the first patient
patients-table = Patients, by family name
patients-name = Name
patients-full-name = { $last } { $first }
patients-born-as = Birth name: { $name }
patients-number = File number
patients-age = Age
patients-age-none = –
patients-age-unknown = Age not known
patients-age-years =
    { $years ->
        [one] { $years } year old
       *[other] { $years } years old
    }
patients-month-year = { $month } { $year }
patients-moment = { $day } at { $time }
patients-home = Home
patients-distance = { $km } km as the crow flies
patients-pathologies = Conditions
patients-no-programme = No programme
patients-progress = Sessions
patients-held-planned = { $held } held, { $planned } ahead
patients-next = Next
patients-next-none = None
patients-consent = Consent to join
patients-flagged = To follow up: { $reason }
patients-pages = Pages of the list
patients-range = { $first } to { $last } of { $all }
patients-before = Previous page
patients-after = Next page

# The ready-made lists, and those people keep.

patients-lists = Lists
patients-list-all = All
patients-list-active = Active
patients-list-to-call = To call back
patients-list-without-consent = Without consent
patients-list-lost = Lost to follow-up
patients-list-set-aside = Set aside
patients-list-due = Kept long enough
patients-list-empty = Nobody is on this list.
patients-list-all-show = Show all patients
patients-list-keep = Keep this list…
patients-list-name = Name of the list
patients-list-name-missing = Give the list a name.
patients-list-name-taken = There is already a list “{ $name }”. Give it another name.
patients-list-save = Keep the list
patients-list-forget = Forget the list “{ $name }”
patients-list-forgotten = The list “{ $name }” is forgotten. Nobody was removed from the register.

# The form of a file.

patients-new-title = New patient
patients-new-context = Only the name is needed; the rest can come later. What you type is kept if you close.
patients-close-kept = Close; what is typed is kept
patients-create-file = Create the file
patients-create-key = Ctrl+Enter
patients-discard = Throw away what is typed
patients-part-identity = Identity
patients-part-contact = Home and contact
patients-part-languages = Languages and needs
patients-part-cover = Insurance and doctor
patients-part-situation = Situation
patients-part-notes = Notes
patients-last-name = Family name
patients-first-name = First names
patients-birth-name = Birth name
patients-birth-name-hint = If it is not the family name in use.
patients-birth-date = Date of birth
patients-birth-date-hint = Day and month may stay empty if they are not known.
patients-sex = Sex
patients-residence = Country of residence
patients-postal-code = Postal code
patients-postal-code-unknown = We do not know { $code }. Check the number, or choose from the list. You may also leave it.
patients-commune = Commune
patients-commune-row = { $code } { $name }
patients-suggestions =
    { $count ->
        [one] One suggestion. Arrow down to choose it.
       *[other] { $count } suggestions. Arrow down to choose.
    }
patients-address = Street and number
patients-address-hint = For letters. Distance is worked out from the commune, never from the address.
patients-phone = Phone
patients-other-phone = Other phone
patients-email = E-mail
patients-languages = Handout languages
patients-languages-hint = One or two; the one ticked first comes first.
patients-spoken = Languages spoken
patients-reads = Languages read
patients-other-languages = Other languages
patients-reading-level = Reading level
patients-reading-level-unknown = Not asked
patients-reading-level-usual = Everyday texts
patients-reading-level-simple = Short and simple texts
patients-reading-level-none = Does not read
patients-large-print = Large print
patients-interpreter = Interpreter at sessions
patients-transport = How the person comes
patients-transport-unknown = Not asked
patients-transport-own-car = Drives
patients-transport-driven = Is driven by somebody near
patients-transport-shared-car = Shares a car with other participants
patients-transport-public = Bus or train
patients-transport-medical = Patient transport or taxi
patients-transport-on-foot = On foot or by bicycle
patients-transport-no-means = Has no way to come
patients-travel-minutes = Travel time
patients-travel-minutes-hint = As the person tells it; it counts more than the distance.
patients-minutes = minutes
patients-insurer-country = Country of the insurer
patients-insurer-country-hint = It may differ from the country of residence, for example for a cross-border worker.
patients-insurer = Health insurer
patients-insurer-hint = As written on the card.
patients-doctor = General practitioner
patients-doctor-hint = Type the beginning of the name and choose from the centre’s directory.
patients-doctor-not-chosen = This name is not chosen from the directory yet, and will not be kept. If it is missing there, add it first on the Centre page.
patients-occupation = Occupation
patients-occupation-unknown = Not asked
patients-occupation-farmer = Farming
patients-occupation-trade = Craft, trade, head of a business
patients-occupation-manager = Manager or higher intellectual profession
patients-occupation-intermediate = Intermediate profession
patients-occupation-employee = Employee
patients-occupation-worker = Worker
patients-occupation-retired = Retired
patients-occupation-no-occupation = Without occupation
patients-activity = What the person lives from
patients-activity-unknown = Not asked
patients-activity-working = Works
patients-activity-sick-leave = On sick leave
patients-activity-unemployed = Unemployed
patients-activity-disability = Recognised as disabled for work
patients-activity-minimum-income = Minimum income
patients-activity-retired = Retired
patients-activity-in-education = In school or training
patients-activity-at-home = At home
patients-living = With whom the person lives
patients-living-unknown = Not asked
patients-living-alone = Alone
patients-living-with-partner = With a partner
patients-living-with-family = With family
patients-living-with-others = With others
patients-living-care-home = In a care home
patients-notes = Free notes
patients-notes-hint = The person may read them: they are part of their copy of the file.
patients-standing-active = May be contacted
patients-standing-deceased = Deceased
patients-standing-moved = Moved away
patients-standing-restricted = Not to be contacted

# What cannot be saved like this.

patients-wrong-last-name-missing = Write the family name. The rest can come later.
patients-wrong-languages-missing = Choose at least one language for handouts.
patients-wrong-languages-many = Choose two languages at most for handouts.
patients-wrong-number = Write a whole number, without letters.
patients-wrong-birth-impossible = No calendar has this date. Check the day and the month.
patients-wrong-birth-not-a-number = Write the date in digits, for example 3 2 1948.
patients-wrong-birth-gap = A day needs its month, and a month its year. Complete the date, or leave empty what is not known.
patients-wrong-birth-year-short = Write the year with four digits, for example 1948.
patients-wrong-birth-future = This date is in the future. Check the year.
patients-wrong-birth-too-old = This date is too long ago. Check the year.

# Files that may be of the same person.

patients-twins-title = This person may have a file already
patients-twins-open = Open this file
patients-twins-another = Not the same person
patients-likeness-same-identifier = The same national identifier.
patients-likeness-same-birth-names = The same date of birth, and similar or swapped names.
patients-likeness-birth-slip = The same names, and dates of birth one slip apart.
patients-likeness-same-names = The same names; one date of birth is missing or incomplete.
patients-likeness-sounds-alike = Names that sound almost alike.
patients-likeness-same-phone = The same phone, and similar names.
patients-likeness-same-birth-first-name = The same first name and date of birth, another family name.
patients-likeness-possible-twin = The same family name and date of birth, another first name: twins, perhaps.
