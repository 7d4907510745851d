# A screen turned to the person: their own plan, and nobody else’s name.

turned-title = Scherm naar de persoon gedraaid
turned-open = Het scherm naar de persoon draaien
turned-back = Terug
turned-back-key = Esc
turned-loading = Het persoonlijke plan wordt gelezen…
turned-project = Wat ik wil kunnen doen
turned-goals = Onze doelen
turned-sessions = Mijn volgende sessies
turned-sessions-none = Er is nog geen datum gepland.
turned-hours = van { $from } tot { $to }
turned-phone = Om ons te bellen
