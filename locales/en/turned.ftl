# A screen turned to the person: their own plan, and nobody else’s name.

turned-title = Screen turned to the person
turned-open = Turn the screen to the person
turned-back = Back
turned-back-key = Esc
turned-loading = Reading the personal plan…
turned-project = What I want to be able to do
turned-goals = Our goals
turned-sessions = My next sessions
turned-sessions-none = No date is planned yet.
turned-hours = { $from } to { $to }
turned-phone = To call us
