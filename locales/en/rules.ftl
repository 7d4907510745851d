# Rules: what each asks (`rules-x`), why and what to know (`rules-x-why`).
rules-fr-declaration = Declare the programme to the regional health agency (ARS)
rules-fr-declaration-why = Since 2021 a programme is declared to the ARS where the coordinator practises, and again at each change. When the ARS names no missing piece within the delay, the file counts as complete.
rules-fr-no-industry = No contact with industry
rules-fr-no-industry-why = Within a programme, patients have no contact with makers of drugs or devices, and these do not run programmes.
rules-fr-team = Who must be in the team
rules-fr-team-why = At least two professionals of different professions; one is a doctor if the coordinator is not. This point is to be checked in the specifications.
rules-fr-training = Training of 40 hours
rules-fr-training-why = Those who lead sessions have been trained in patient education; the certificates go with the declaration.
rules-fr-charter = Signed charter of commitment
rules-fr-charter-why = Everybody who works in the programme signs the charter of commitment.
rules-fr-yearly-evaluation = Yearly self-evaluation
rules-fr-yearly-evaluation-why = The team evaluates its own programme each year. Most regions also ask for an activity survey.
rules-fr-four-yearly-evaluation = Four-yearly evaluation
rules-fr-four-yearly-evaluation-why = Every four years, at the anniversary of the declaration, the team takes stock of the programme and decides: continue, modify or stop.
rules-fr-group-size = Usual size and length of sessions
rules-fr-group-size-why = These are habits, not an obligation. Your team may set its own.
rules-fr-complete-offer = Complete initial offer (4.1)
rules-fr-complete-offer-why = The activity grid counts a person in line 4.1 once there were an assessment, enough sessions, an evaluation of skills in an individual session and a follow-up proposal. The numbers are those of the day of the evaluation.
rules-fr-follow-up-offer = Complete follow-up offer (4.3)
rules-fr-follow-up-offer-why = The activity grid counts a person in line 4.3 once the assessment was brought up to date and enough sessions, an evaluation and a follow-up proposal came after it.
rules-fr-grand-est-funding = Counts for funding (Grand Est)
rules-fr-grand-est-funding-why = Since 2022 the ARS Grand Est pays for adults who had an assessment and enough external sessions in the year. Day hospital, wards, rehabilitation, psychiatry and hospital care at home do not count; Sentier cannot tell the last from a home visit.
rules-fr-grand-est-counting = What the Grand Est rule leaves open
rules-fr-grand-est-counting-why = The public source does not say whether a remote session or an updated assessment counts. The cautious reading ships: no. Ask your ARS, then write 1 (counts) or 0 (does not).
rules-be-start-up-entry = Entering the start-up pathway
rules-be-start-up-entry-why = It takes type 2 diabetes and a global medical file (DMG/GMD), and neither a care pathway nor a convention. Since 2024 age and BMI no longer matter.
rules-be-start-up-quota = Start-up pathway: units a year
rules-be-start-up-quota-why = In a calendar year a few sessions of 30 minutes are reimbursed, at least one of them by a diabetes educator; dietetics and other professions have a limit of their own. A group session is counted once.
rules-be-start-up-training = Start-up pathway: training of those who are not educators
rules-be-start-up-training-why = A professional who is not a diabetes educator is trained every year to give this education.
rules-be-start-up-codes = Start-up pathway: nomenclature numbers
rules-be-start-up-codes-why = The number depends on the profession of whoever leads and on the form: individual or group. A session led by several people goes under the educator’s number, if there is one.
rules-be-group = Group session in Belgium
rules-be-group-why = A group session counts only when it is long enough and the group is not too large.
rules-be-group-report = Report of the group session
rules-be-group-report-why = A report with the identity of the participants and the themes is kept. Sentier’s attendance list carries both.
rules-be-doctor-feedback = Feedback to the general practitioner
rules-be-doctor-feedback-why = The general practitioner prescribes the education and hears back at the end of the sessions or after the calendar year.
rules-be-remote = Remote sessions in Belgium
rules-be-remote-why = During the COVID-19 pandemic two remote individual sessions were allowed for a time. The dates were not read, so no number is taken to hold today.
rules-be-care-pathway-entry = Entering the care pathway
rules-be-care-pathway-entry-why = A contract binds patient, general practitioner and specialist, for type 2 diabetes on one or two insulin injections or an incretin, or when tablets no longer suffice. It takes a global medical file (DMG/GMD).
rules-be-care-pathway-quota = Care pathway: units a year
rules-be-care-pathway-quota-why = A number of units per calendar year, at least one at home. Once, additional units open in the same or the next year if one of the first was at home. A day holds only a few individual sessions or one group session; none in a nursing home.
rules-be-care-pathway-codes = Care pathway: nomenclature numbers
rules-be-care-pathway-codes-why = Only the number of an individual session in the practice was read. Those for home and group exist; take them from the nomenclature of INAMI.
rules-be-renal-dietetics = Kidney care pathway: dietetics
rules-be-renal-dietetics-why = By stage of kidney failure, 2, 3 or 4 dietetic consultations of 30 minutes a year. Sentier does not know the stage and watches only the widest limit.
rules-be-convention = Convention with a hospital centre
rules-be-convention-why = The convention pays a monthly amount for a multidisciplinary team; sessions are only counted. To be checked in your convention.
rules-lu-visits = Visits of the year
rules-lu-visits-why = Luxembourg has no national scheme of patient education. Clinics count visits; any general practitioner can refer.
rules-lu-group-dietetics = Groups at dieticians in Luxembourg
rules-lu-group-dietetics-why = Group sessions at a dietician’s are not reimbursed.
rules-de-documentation = Training recommended and taken up (DMP)
rules-de-documentation-why = The quarterly DMP documentation says whether a training was recommended and whether it was taken up. Sentier proposes an answer; the practice that documents decides.
rules-de-units = Teaching units (DMP)
rules-de-units-why = An accredited programme has a fixed number of teaching units. Their length is to be checked in your programme and contract.
rules-de-group = Usual group size (DMP)
rules-de-group-why = The size allowed depends on the accredited programme. To be checked in your programme and contract.
rules-pathway-timing = Timing of the pathway
rules-pathway-timing-why = These delays are those of the pathway template: the team’s own choice, no legal duty.
rules-letter-to-doctor = Keeping the treating doctor informed
rules-letter-to-doctor-why = The treating doctor is told at entry, at the end and on drop-out. Line 4.4 of the activity grid counts the reports of the evaluation with the follow-up that were sent to them.
rules-consent-to-join = Consent to join
rules-consent-to-join-why = The consent is dated, preferably signed, and separate from the consent to share data. Refusing or withdrawing never penalises the person.
rules-team-professions = Professions the programme asks for
rules-team-professions-why = The team wrote in the programme which professions it must have.
rules-declaration-content = Content of the declaration
rules-declaration-content-why = These points follow the form of 2015, taken over in 2021. Check them against the form in force before sending.
rules-authorisation-end = End of an older authorisation
rules-authorisation-end-why = An authorisation from before 2021 runs to its date. After that the programme has to be declared.

# The numbers of rules.
rules-number-complete-after-months = Months after which the file is complete
rules-number-answer-within-days = Days to answer a formal notice
rules-number-fine-most-euros = Highest sanction, in euros
rules-number-least-professions = Different professions, at least
rules-number-doctor-needed = A doctor is needed
rules-number-hours = Hours of training
rules-number-hours-a-year = Hours of training a year
rules-number-years = Every … years
rules-number-least = At least
rules-number-most = At most
rules-number-most-children = Children in a group, at most
rules-number-group-minutes-least = Minutes in a group, at least
rules-number-group-minutes-most = Minutes in a group, at most
rules-number-individual-minutes-least = Minutes alone, at least
rules-number-individual-minutes-most = Minutes alone, at most
rules-number-least-assessments = Assessments, at least
rules-number-least-sessions = Sessions, at least
rules-number-adult-age = Age from which a person is an adult
rules-number-remote-counts = A remote session counts
rules-number-updated-counts = An updated assessment counts
rules-number-sessions-a-year = Units per calendar year, at most
rules-number-minutes = Minutes
rules-number-minutes-double = Minutes of a double unit
rules-number-educator-least = By a diabetes educator, at least
rules-number-dietetics-most = Dietetics, at most
rules-number-other-most = By others than educators, at most
rules-number-individual-diabetes-educator = Individual, diabetes educator
rules-number-individual-dietician = Individual, dietician
rules-number-individual-pharmacist = Individual, pharmacist
rules-number-individual-nurse = Individual, nurse
rules-number-group-diabetes-educator = Group, diabetes educator
rules-number-group-dietician = Group, dietician
rules-number-dietetic-advice = Dietetic advice
rules-number-doctor-visits-a-year = Visits to the general practitioner a year
rules-number-specialist-visits-a-year = Visits to the specialist a year
rules-number-a-year = Units per calendar year, at most
rules-number-at-home-least = At home, at least
rules-number-additional = Additional, once
rules-number-individual-a-day = Individual on one day, at most
rules-number-group-a-day = In a group on one day, at most
rules-number-room = Individual, in the practice
rules-number-months = Every … months

# How a rule stands.
rules-standing-met = Met
rules-standing-missing = Not yet
rules-standing-lost = No longer possible
rules-standing-over = Limit passed
rules-standing-not-concerned = Does not concern this person
rules-standing-unknown = Not known yet
rules-standing-counted = Only counted

# The lines under a lamp, and in the table that compares schemes.
rules-line-no-number = No number is written down for this rule on { $date }.
rules-line-assessment = Assessment held on { $date }.
rules-line-assessment-missing = The assessment is missing.
rules-line-assessment-other-year = The assessment was held on { $date }, not this year.
rules-line-updated-not-counted = The updated assessment of { $date } is not counted by your setting.
rules-line-sessions-enough = Sessions attended: { $count } (at least { $least }).
rules-line-sessions-missing =
    { $missing ->
        [one] One session is missing: { $count } of { $least }.
       *[other] { $missing } sessions are missing: { $count } of { $least }.
    }
rules-line-evaluation = Individual evaluation held on { $date }.
rules-line-evaluation-in-group = The evaluation of { $date } was not in an individual session.
rules-line-evaluation-missing = The individual evaluation is missing.
rules-line-follow-up-proposed = Follow-up proposed on { $date }.
rules-line-follow-up-missing = The follow-up proposal is missing.
rules-line-next-session = Next session: { $date }.
rules-line-next-session-none = No session is planned.
rules-line-ended-before = The pathway ended on { $date }, before this year.
rules-line-adult = An adult on { $date } ({ $least } or older).
rules-line-not-adult = Younger than { $least } on { $date }.
rules-line-age-unknown = The date of birth does not tell whether the person was { $least } on { $date }.
rules-line-year-ends =
    { $days ->
        [one] The year ends on { $date }: one day is left.
       *[other] The year ends on { $date }: { $days } days are left.
    }
rules-line-external-enough = External sessions this year: { $count } (at least { $least }).
rules-line-external-missing =
    { $missing ->
        [one] One external session is missing this year: { $count } of { $least }.
       *[other] { $missing } external sessions are missing this year: { $count } of { $least }.
    }
rules-line-inside-not-counted = On a hospital ward, not counted: { $count }.
rules-line-remote-counted = Remote, counted by your setting: { $count }.
rules-line-remote-not-counted = Remote, not counted by your setting: { $count }.
rules-line-place-unknown =
    { $count ->
        [one] One session has no kind of place. Say which, to know whether it counts.
       *[other] { $count } sessions have no kind of place. Say which, to know whether they count.
    }
rules-line-visits = Visits in { $year }: { $count }.
rules-line-sessions-counted = Sessions attended in { $year }: { $count }.
rules-line-by-place =
    { $place ->
        [hospital] On a hospital ward: { $count }.
        [outpatient] In hospital outpatient care: { $count }.
        [town] In town: { $count }.
        [home] At home: { $count }.
        [remote] Remote: { $count }.
       *[unknown] Place not given: { $count }.
    }
rules-line-by-professional = Led by { $professional }: { $count }.
rules-line-used = Units used this year: { $count } of { $most }. Left: { $left }.
rules-line-over-year = The session of { $date } is beyond the { $most } units of the year.
rules-line-over-dietetics = The session of { $date } is beyond the { $most } units of dietetics of the year.
rules-line-over-other = The session of { $date } is beyond the { $most } units of the year by others than educators.
rules-line-educator-there = A diabetes educator led the session of { $date }.
rules-line-educator-missing =
    { $least ->
        [one] A unit by a diabetes educator is missing.
       *[other] Units by a diabetes educator are missing (at least { $least }).
    }
rules-line-code =
    { $profession ->
        [diabetes-educator] { $date }: { $number }, diabetes educator ({ $count }).
        [dietician] { $date }: { $number }, dietician ({ $count }).
        [pharmacist] { $date }: { $number }, pharmacist ({ $count }).
        [nurse] { $date }: { $number }, nurse ({ $count }).
       *[other] { $date }: { $number } ({ $count }).
    }
rules-line-no-code = The session of { $date } is not counted: no nomenclature number is known for those who led it.
rules-line-start-up-beside =
    { $scheme ->
        [be-care-pathway] The person is also in a care pathway; the start-up pathway does not come on top.
       *[be-convention] The person is also in a convention; the start-up pathway does not come on top.
    }
rules-line-alone-short = The individual session of { $date } is not counted: { $minutes } minutes, it takes { $least }.
rules-line-group-short = The group session of { $date } is not counted: { $minutes } minutes, it takes { $least }.
rules-line-group-large = The group session of { $date } is not counted: { $count } present, at most { $most }.
rules-line-home-there = Session at home on { $date }.
rules-line-home-missing =
    { $least ->
        [one] Among the first sessions of the year, one at home is missing.
       *[other] Among the first sessions of the year, some at home are missing (at least { $least }).
    }
rules-line-additional-open = Additional units open: { $most }.
rules-line-additional-used = Additional units used: { $count } of { $most }.
rules-line-over-day-both = { $date } holds individual sessions and a group session: a day holds one or the other.
rules-line-over-day-alone = Individual units on { $date }: { $count }, at most { $most } on one day.
rules-line-over-day-group = Group sessions on { $date }: { $count }, at most { $most } on one day.
rules-line-code-room = { $number }, individual in the practice: { $count }.
rules-line-code-unread = Other units, whose number Sentier does not have: { $count }. Take it from the nomenclature of INAMI.
rules-line-renal-dietetics = Dietetics this year: { $count }. From { $least } to { $most } by stage.
rules-line-feedback-sent = Feedback sent to the doctor on { $date }.
rules-line-feedback-missing = The feedback to the doctor has not left.
rules-line-recommended = Training recommended since { $date }.
rules-line-not-recommended = No recommendation is recorded: neither a referral nor an assessment.
rules-line-taken-up = Training begun on { $date }.
rules-line-not-taken-up = The training has not begun.
rules-line-training-complete = All agreed sessions have been attended since { $date }.
rules-line-training-open = Agreed sessions are still to come.
rules-line-units = Teaching units of { $minutes } minutes: { $count } of { $most }.
rules-line-quarter =
    { $answer ->
        [yes] Quarter { $quarter } of { $year }, sessions: { $count }. Training taken up: yes.
        [no] Quarter { $quarter } of { $year }, sessions: { $count }. Training taken up: no.
        [not-possible] Quarter { $quarter } of { $year }, sessions: { $count }. Training taken up: not possible at present.
       *[not-recommended-before] Quarter { $quarter } of { $year }, sessions: { $count }. No training was recommended before.
    }
rules-line-group-over = Group of { $date }: { $count } present, usually at most { $limit }.
rules-line-group-under = Group of { $date }: { $count } present, usually at least { $limit }.
rules-line-says-nothing = No source that was read says anything.
rules-line-entry-assessment = Shared educational assessment.
rules-line-entry-prescription = Prescription by the general practitioner, and a global medical file.
rules-line-entry-contract = Contract between patient, general practitioner and specialist.
rules-line-entry-order = A doctor’s order.
rules-line-entry-recommendation = Enrolment in the DMP and recommendation of the training.
rules-line-unit-person = The person: assessment, complete programme, sessions.
rules-line-unit-code = The unit, by nomenclature number.
rules-line-unit-month = The monthly amount.
rules-line-unit-visit = The visit.
rules-line-unit-training = The training, recommended and taken up, and its teaching units.
rules-line-report-letter = Report of the evaluation and the follow-up to the treating doctor (4.4).
rules-line-report-feedback = Feedback to the general practitioner at the end of the sessions or after the calendar year.
rules-line-report-documentation = DMP documentation, every quarter.
rules-line-remote-open = Counted apart in the grid; the source does not say whether it counts for funding.
rules-line-remote-for-a-time = Allowed for a time during the COVID-19 pandemic; dates not read.
rules-line-declared-agency = Declaration to the regional health agency (ARS).
rules-line-declared-contract = No declaration found: a contract for each patient.
rules-line-declared-convention = Convention of a hospital centre.
rules-line-declared-nowhere = No national scheme like that of France.
rules-line-declared-accredited = Accredited training programme.
rules-line-compare-sessions-least = Sessions of the template: { $count }. At least { $least } for a complete offer.
rules-line-compare-units-most = Units of the template that count: { $count }. At most { $most } per calendar year.
rules-line-compare-units-additional = Units of the template that count: { $count }. At most { $most } per calendar year, and once { $additional } more after a session at home.
rules-line-compare-units = Teaching units of { $minutes } minutes in the template: { $count }.
rules-line-compare-visits = Visits in the template: { $count }.
rules-line-compare-no-group = The template has no group session.
rules-line-compare-capacity-over = Session { $session }: { $capacity } places, at most { $most } people.
rules-line-compare-capacity-unusual = Session { $session }: { $capacity } places; usually at most { $most } people.
rules-line-compare-capacity-fits = All groups have at most { $most } places.
rules-line-compare-minutes-short = Session { $session }: { $minutes } minutes, it takes { $least } to count.
rules-line-compare-minutes-least = All sessions are long enough: { $alone } minutes alone, { $group } in a group.
rules-line-compare-minutes-unusual = Session { $session }: { $minutes } minutes; usually { $least } to { $most }.
rules-line-compare-minutes-usual = The lengths are the usual ones.
rules-line-compare-minutes-odd = Session { $session }: { $minutes } minutes, not a whole number of units of { $unit } minutes.
rules-line-compare-minutes-units = All sessions are whole units of { $unit } minutes.
rules-line-compare-leaders-open = The template names no profession.
rules-line-compare-professions = Professions named by the template: { $count }. At least { $least } in the team.
rules-line-compare-no-code = Session { $session }: none of its professions has a known nomenclature number.
rules-line-compare-no-educator = No session is meant for a diabetes educator.
rules-line-compare-leaders-fit = Every session can be led by a profession that has a nomenclature number.
rules-line-leaders-multidisciplinary = The multidisciplinary team of the centre.

# The rows of the table that compares schemes.
rules-aspect-entry-act = Entry act
rules-aspect-unit-counted = What is counted
rules-aspect-sessions = Number of sessions
rules-aspect-group-size = Group size
rules-aspect-minutes = Length of sessions
rules-aspect-leaders = Who leads
rules-aspect-doctor-report = Report to the doctor
rules-aspect-remote = Remote sessions
rules-aspect-declared-to = Declared to
