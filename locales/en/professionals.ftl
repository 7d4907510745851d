# Those who teach, their training, and the team of a programme.

professionals-title = Team
professionals-about = Professionals, patient-partners and outside speakers who lead sessions.
professionals-loading = Reading the team…
professionals-empty = Nobody is in the team yet.
professionals-new = Add a person
professionals-edit = Edit { $name }
professionals-table = Team, by family name
professionals-name = Name
professionals-full-name = { $last } { $first }
professionals-profession = Profession
professionals-languages = Languages
professionals-languages-hint = Those in which this person can lead a session.
professionals-training = 40-hour training
professionals-kind = Part
professionals-kind-professional = Professional
professionals-kind-patient-partner = Patient-partner
professionals-kind-speaker = Outside speaker
professionals-profession-nurse = Nurse
professionals-profession-general-practitioner = General practitioner
professionals-profession-specialist = Specialist doctor
professionals-profession-dietician = Dietician
professionals-profession-diabetes-educator = Diabetes educator
professionals-profession-pharmacist = Pharmacist
professionals-profession-physiotherapist = Physiotherapist
professionals-profession-podiatrist = Podiatrist
professionals-profession-psychologist = Psychologist
professionals-profession-occupational-therapist = Occupational therapist
professionals-profession-midwife = Midwife
professionals-profession-physical-activity = Adapted physical activity teacher
professionals-profession-social-worker = Social worker
professionals-profession-care-assistant = Care assistant
professionals-profession-other = Other, or none
professionals-training-valid = Valid
professionals-training-ending = Ending soon
professionals-training-ending-on = Ends on { $day }
professionals-training-expired = Expired
professionals-training-expired-on = Expired on { $day }
professionals-training-missing = Missing
professionals-training-not-needed = Not needed
professionals-gone = No longer in the team
professionals-here = In the team
professionals-who = Who
professionals-last-name = Last name
professionals-last-name-missing = Write the last name.
professionals-first-name = First name
professionals-first-name-missing = Write the first name.
professionals-profession-words = Which one
professionals-phone = Phone
professionals-email = E-mail
professionals-trained-on = 40-hour training completed on
professionals-trained-hint = The date on the certificate. Leave it empty when it was not done or is not known.
professionals-day-unreadable = There is no such day. Write for example 12, 1 and 2024, or empty the three boxes.
professionals-certificate = Certificate reference
professionals-certificate-ends = The certificate ends on
professionals-certificate-ends-hint = Only if it states an end.
professionals-ends-before = The end comes before the training. Check both dates.
professionals-educator-number = Educator number (Belgium)
professionals-active = Is part of the team
professionals-active-hint = Untick when the person leaves: what they did stays in the history.
professionals-saved = { $name } is saved in the team.
professionals-to-settle =
    { $count ->
        [one] One training is to be settled
       *[other] { $count } trainings are to be settled
    }

# The team of a programme.

professionals-team-title = Programme team
professionals-team-empty = Nobody is in this programme’s team yet.
professionals-team-set = Set the team
professionals-team-about = Tick the people, then say what each does in this programme.
professionals-team-nobody = The centre’s team is empty. First add the people who lead sessions.
professionals-team-to-centre = See the centre’s team
professionals-team-role = Role
professionals-team-role-of = Role of { $name }
professionals-team-table = Team of this programme
professionals-team-saved = The programme team is saved.
professionals-team-no-coordinator = No coordinator is named.
professionals-role-coordinator = Coordinates
professionals-role-educator = Leads sessions
professionals-role-guest = Takes part now and then
