# A screen turned to the person: their own plan, and nobody else’s name.

turned-title = Bildschirm zur Person gedreht
turned-open = Bildschirm zur Person drehen
turned-back = Zurück
turned-back-key = Esc
turned-loading = Der persönliche Schulungsplan wird gelesen…
turned-project = Was ich tun können möchte
turned-goals = Unsere Ziele
turned-sessions = Meine nächsten Schulungen
turned-sessions-none = Im Moment ist kein Termin geplant.
turned-hours = { $from } bis { $to } Uhr
turned-phone = So erreichen Sie uns
