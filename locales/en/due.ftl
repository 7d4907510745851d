# What is due in the whole centre: the list, who is one step away, the letters of a year.

due-title = What is due
due-context = What the pathways and programmes of the whole centre wait for.
due-tabs = Parts of what is due
due-tab-list = To do
due-tab-steps = One step away
due-tab-letters = Letters
due-loading = Reading what is due…
due-person = Person

# The list.

due-kinds = Choose what is shown
due-kinds-people = For people
due-kinds-programmes = For programmes
due-programme = Programme
due-programme-all = All programmes
due-all = Show all
due-count =
    { $count ->
        [one] One line
       *[other] { $count } lines, most urgent first
    }
due-count-first = The { $shown } most urgent, of { $all }
due-empty = Nothing is waiting. Every pathway and every programme is up to date.
due-none-such = Nothing of that kind is due. Other things may be: show all to see them.
due-today = Today
due-since = Since { $day }
due-until = By { $day }
due-why = Why?
due-why-of = Why? { $what }: { $who }

# Who is one step away.

due-steps-about = Choose a rule: who meets it this year, and what the others still lack.
due-steps-rule = Rule
due-steps-what = What does this rule ask?
due-steps-no-rule = No rule of this register counts by person.
due-steps-loading = Reading the year’s pathways…
due-steps-among =
    { $count ->
        [one] One person is concerned.
       *[other] Of { $count } people concerned:
    }
due-steps-met =
    { $count ->
        [0] Nobody meets it yet
        [one] One meets it
       *[other] { $count } meet it
    }
due-steps-one =
    { $count ->
        [0] Nobody is one step away
        [one] One is one step away
       *[other] { $count } are one step away
    }
due-steps-more =
    { $count ->
        [0] Nobody is several steps away
        [one] One is several steps away
       *[other] { $count } are several steps away
    }
due-steps-lost =
    { $count ->
        [0] Nobody is out of reach
        [one] One can no longer meet it
       *[other] { $count } can no longer meet it
    }
due-steps-one-title = One step away
due-steps-more-title = Several steps away
due-steps-missing = What is missing
due-steps-next = Next date that fits
due-steps-next-none = No date planned
due-steps-nobody = This rule concerns nobody this year.
due-steps-nothing-missing = Nobody lacks anything any more.

# The letters of a year.

due-letters-about = The letters to the doctor and the patient: who was informed, and when.
due-letters-loading = Reading the letters…
due-letters-year = Year of the letters
due-letters-before = Year before
due-letters-after = Year after
due-letters-indicator =
    { $count ->
        [0] Indicator 4.4 in { $year }: no patients
        [one] Indicator 4.4 in { $year }: one patient
       *[other] Indicator 4.4 in { $year }: { $count } patients
    }
due-letters-indicator-how = From the French activity grid. Counts each patient once, as soon as an end letter left for a doctor in { $year }, whatever the way. A draft does not count.
due-letters-drafts =
    { $count ->
        [one] One letter to send
       *[other] { $count } letters to send
    }
due-letters-sent-title =
    { $count ->
        [one] One letter sent in { $year }
       *[other] { $count } letters sent in { $year }
    }
due-letters-empty = No letters in { $year }. A letter is written in the person’s file, on the Pathway tab.
due-letters-kind = Letter
due-letters-to = To
due-letters-drafted = Drafted on
due-letters-sent = Left on
due-letters-way = Way
due-letters-act = To do
due-letters-finish = Finish and send

# What is due: what, why, and what the button says.

due-consent-missing = Consent to ask for
due-consent-missing-why =
    { $standing ->
        [refused] The person refused to join, and the pathway still runs.
        [withdrawn] The consent to join was withdrawn, and the pathway still runs.
       *[other] Nobody has asked for the consent to join yet.
    }
due-consent-missing-act = Record the consent
due-assessment = Shared educational assessment to make
due-assessment-why = A pathway begins with the shared educational assessment, and none is recorded.
due-assessment-act = Record the assessment
due-plan = Personal plan to agree
due-plan-why = The assessment is made, and no personal plan is agreed.
due-plan-act = Write the plan
due-no-session = No session planned
due-no-session-why = A personal plan is agreed, and no session is planned.
due-no-session-act = Plan a session
due-session-missing = Sessions missing for a complete offer
due-session-missing-why =
    { $missing ->
        [one] Sessions attended: { $count } of { $least }. Even with those planned, one is missing.
       *[other] Sessions attended: { $count } of { $least }. Even with those planned, { $missing } are missing.
    }
due-session-missing-act = Plan a session
due-evaluation = Individual evaluation to make
due-evaluation-why = The sessions are over, and no individual evaluation is recorded.
due-evaluation-act = Record the evaluation
due-decision = What follows is to be decided
due-decision-why = The evaluation is recorded, and what follows is not decided: stop, reinforcement or resumption.
due-decision-act = Record the decision
due-letter-entry = Entry letter to the doctor
due-letter-entry-why =
    { $doctor ->
        [missing] The assessment is made and the personal plan agreed, and no entry letter left. Write down the general practitioner first: the file names none.
       *[other] The assessment is made and the personal plan agreed, and no entry letter left for the general practitioner.
    }
due-letter-entry-act = Write the letter
due-letter-end = End letter to the doctor
due-letter-end-why =
    { $doctor ->
        [missing] What follows is decided, and no end letter left since. Write down the general practitioner first: the file names none.
       *[other] What follows is decided, and no end letter left for the general practitioner since.
    }
due-letter-end-act = Write the letter
due-letter-drop-out = Drop-out letter to the doctor
due-letter-drop-out-why =
    { $doctor ->
        [missing] The person left the pathway before its end, and no letter left. Write down the general practitioner first: the file names none.
       *[other] The person left the pathway before its end, and the general practitioner was not told by letter.
    }
due-letter-drop-out-act = Write the letter
due-follow-up = Ask how it is going
due-follow-up-why = From that day on it was agreed to ask how it is going, and the person has not been seen since.
due-follow-up-act = Ask
due-call-missed = Call after missed sessions
due-call-missed-why =
    { $count ->
        [one] One session missed without notice.
       *[other] { $count } sessions missed in a row without notice.
    }
due-call-missed-act = Record the call
due-lost = Probably lost to follow-up
due-lost-why =
    { $count ->
        [one] One session missed, and no attendance for { $days } days.
       *[other] { $count } sessions missed in a row, and no attendance for { $days } days.
    }
due-lost-act = Decide what follows
due-training = Training certificate to provide
due-training-why =
    { $standing ->
        [expired] { $person } leads sessions, and the certificate of the { $hours }-hour training has expired.
        [ending] { $person } leads sessions, and the certificate of the { $hours }-hour training expires soon.
       *[other] { $person } leads sessions, and no certificate of the { $hours }-hour training is recorded.
    }
due-training-act = See the team
due-profession = Profession missing in the team
due-profession-why =
    { $what ->
        [professions] Different professions in the team: { $count }. At least { $least } are needed.
        [doctor] No doctor belongs to the team.
       *[other] The programme asks for this profession, and nobody in the team has it: { $what }.
    }
due-profession-act = See the team
due-declaration = Programme to declare
due-declaration-why = People take part in this programme, and it was never declared.
due-declaration-act = Prepare the declaration
due-declaration-change = Change to declare
due-declaration-change-why =
    { $count ->
        [one] One point is no longer as it was declared.
       *[other] { $count } points are no longer as they were declared.
    }
due-declaration-change-act = See the changes
due-authorisation-ends = Authorisation that ends
due-authorisation-ends-why = The former authorisation has a last day, and that day is near or past.
due-authorisation-ends-act = Prepare the declaration
due-yearly-evaluation = Yearly self-evaluation
due-yearly-evaluation-why = The self-evaluation of the year { $year } is not recorded.
due-yearly-evaluation-act = Record the self-evaluation
due-four-yearly-evaluation = Four-yearly evaluation
due-four-yearly-evaluation-why = The programme is evaluated every { $years } years since its declaration, and the evaluation of { $year } is not recorded.
due-four-yearly-evaluation-act = See the declaration
