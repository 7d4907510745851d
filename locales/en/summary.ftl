# What was found and agreed, on paper, for the person.

summary-title = Summary of my assessment
summary-footer = Assessment summary
summary-whose = This summary is for { $name }. It says what the centre’s register holds on { $day }.
summary-talks = Our talks
summary-talk = Talk
summary-day = Day
summary-with = With
summary-way = How
summary-spoken = What we talked about
summary-as-written = Written down like this, not translated
summary-sessions = The sessions we agreed
summary-lived = How I lived the pathway
summary-decided = What we decided
summary-decided-on = Decided on { $day }.
summary-proposal = What is proposed next
summary-wrong = Is something not right? Tell us, and we will correct it.
