# What a person may ask for: the copy of their file, and the certificate of an erasure.

rights-copy-title = What this centre holds on you
rights-copy-lead = This document is for { $name } (file { $number }). It holds everything the centre’s register keeps on you, who changed it and who read it.
rights-copy-private = Keep it in a safe place: it holds personal data and, where there are any, your national numbers in full.
rights-copy-footer = Copy for the person
rights-copy-closing = You may ask the centre to mend a mistake, to share no more, or to erase you.
rights-copy-pathways = Your pathways
rights-copy-pathway = Your pathway: { $title }
rights-copy-entered = In the programme since
rights-copy-offer = Offer
rights-copy-led-by = With
rights-copy-question = Question
rights-copy-lived = How you lived it
rights-copy-level = How far you are
rights-copy-plan = Your personal plan of { $day }
rights-copy-project = Your project
rights-copy-goals = Your goals, in your own words
rights-copy-letter-to = To whom
rights-copy-written-by = Written by
rights-you = You
rights-identifiers = Your national numbers
rights-consents = Your consents
rights-caregivers = Your caregivers
rights-programmes = Your programmes
rights-sessions = Your sessions
rights-assessments = Your assessments and evaluations
rights-epices = Your EPICES questionnaires
rights-appointments = The letters about your appointments
rights-languages = Languages
rights-printed = Printed
rights-sent = Left on
rights-papers = Papers kept with your file
rights-merges = Files that were merged with yours
rights-changes = Who wrote what
rights-readings = Who read your file
rights-left = What left the centre
rights-left-nothing = Nothing has left this register to this day.
rights-left-counts =
    { $tables ->
        [one] One table of anonymous numbers has left. It holds neither your name, nor your date of birth, nor your address, nor anything by which you could be found.
       *[other] { $tables } tables of anonymous numbers have left. They hold neither your name, nor your date of birth, nor your address, nor anything by which you could be found.
    }
rights-left-period = Period
rights-left-recipient = Recipient
rights-left-when = Approved on
rights-left-copies =
    { $copies ->
        [0] No copy of your file was made before this one.
        [one] One copy of your file was made before this one; its date is in the list of readings.
       *[other] { $copies } copies of your file were made before this one; their dates are in the list of readings.
    }
rights-none = Nothing is written down here.
rights-day = Day
rights-when = When
rights-who = Who
rights-what = What
rights-how = How
rights-answer = Answer
rights-theme = Theme
rights-presence = Attendance
rights-programme = Programme
rights-field = Field
rights-before = Before
rights-after = After
rights-witness = Witness
rights-withdrawn = Withdrawn on
rights-title = Title
rights-size = Size
rights-kilobytes = { $size } kB
rights-score = Score
rights-by-phone = remote
rights-since = since { $date }
rights-certificate-title = Certificate of erasure
rights-certificate-lead = The centre certifies that it has erased all data of one person from its register. This certificate does not name them.
rights-certificate-number = Number of the certificate
rights-certificate-day = Day of the erasure
rights-certificate-by = Erased by
rights-certificate-reason = Reason
rights-certificate-reason-asked = The person asked for it
rights-certificate-reason-retention-over = The time for keeping is over
rights-certificate-reason-mistake = The file should never have been made
rights-certificate-removed = What was erased
rights-removed-identity = Name, birth, home, contacts, needs, situation and notes
rights-removed-identifiers = National numbers
rights-removed-consents = Consents and their withdrawal
rights-removed-caregivers = The ties to caregivers, and caregivers who cared for nobody else
rights-removed-assessments = The answers of assessments and questionnaires, personal plans and the text of letters
rights-removed-papers = Papers kept with the file
rights-removed-history = Former values, and who read the file
rights-certificate-stays = What stays
rights-certificate-stays-counts = Past attendances stay counted, with no tie to the person: sex, country and year of birth, without a name, a day of birth or a number, so that the totals of past years stay right. The days and codes of their pathways stay too, without any text: referral, assessment, evaluation, decision, end and its reason, when letters left.
rights-certificate-stays-history = The register’s history keeps that somebody was erased, without saying who.
rights-certificate-stays-copies = Backups made before that day, and papers that were printed or handed out, are not touched by this erasure: the centre must destroy them itself.
rights-certificate-footer = Certificate of erasure
