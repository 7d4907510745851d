# Letters about appointments: what each told, how it left, and who of a session was asked to come.

appointments-news-invitation = Invitation
appointments-news-missed = After an absence
appointments-news-moved = Appointment moved
appointments-news-cancelled = Appointment cancelled
appointments-told = { $news }: { $day } at { $time }

# How a letter left.

appointments-way-post = By post
appointments-way-hand = Handed over
appointments-way-mail = By e-mail
appointments-way-message = By text message
appointments-way-read-out = Read out
appointments-way-other = Another way

# The ledger.

appointments-which = Which letters
appointments-which-pathways = Pathways
appointments-which-appointments = Appointments
appointments-about = The invitations, the letters after an absence, and those about an appointment that moved or was cancelled. Every letter that was printed has its line here.
appointments-loading = Reading the letters about appointments…
appointments-filter = What they are about
appointments-all = Everything
appointments-not-sent =
    { $count ->
        [one] One letter printed, not yet noted as sent
       *[other] { $count } letters printed, not yet noted as sent
    }
appointments-sent-in =
    { $count ->
        [one] One letter left in { $year }
       *[other] { $count } letters left in { $year }
    }
appointments-empty = No letters about appointments in { $year }. Invitations are printed in a person’s file or with the papers of a session.
appointments-none = No letter about an appointment was printed for this person yet.
appointments-of-person = Letters about appointments
appointments-person = To
appointments-says = What it says
appointments-printed = Printed
appointments-printed-by = { $at }, { $by }
appointments-sent = Left on
appointments-way = How
appointments-sent-by = Left on { $day } · { $way }
appointments-waits = Printed, not yet noted as sent
appointments-outdated = No longer says what is planned
appointments-caregiver = Caregiver
appointments-choose = Choose the letter to { $name }

# Noting that letters left, and dropping one.

appointments-send-some =
    { $count ->
        [0] Note that they left
        [one] Note that one letter left
       *[other] Note that { $count } letters left
    }
appointments-send-on = Left on
appointments-send-way = How
appointments-fixed = A letter noted as sent stays as it left.
appointments-gone = Noted as sent.
appointments-drop = Not sent
appointments-dropped = Letter taken off the list.

# Who of a session was asked to come.

appointments-session = Invitations
appointments-by-letter =
    { $count ->
        [one] One person invited by letter
       *[other] { $count } invited by letter
    }
appointments-by-call =
    { $count ->
        [one] One person called
       *[other] { $count } called
    }
appointments-printed-only =
    { $count ->
        [one] One letter printed and not sent
       *[other] { $count } letters printed and not sent
    }
appointments-not-yet =
    { $count ->
        [one] One person not invited yet
       *[other] { $count } not invited yet
    }
appointments-not-yet-who = Not invited yet: { $names }
appointments-everybody = Everybody is invited.
