# Whom to call, what was said, and what comes next.

calls-title = Anrufe
calls-context = Wen Sie anrufen, und wer auf einen Platz wartet.
calls-tabs = Teile der Anrufe
calls-tab-missed = Anzurufen
calls-tab-waiting = Warteliste
calls-loading = Die Anrufe werden gelesen…
calls-empty = Niemand anzurufen. Wer zwei Schulungen nacheinander unentschuldigt fehlt, steht hier.
calls-missed-title = Mehrmals nacheinander unentschuldigt
calls-missed-about = Wer am längsten wartet, steht oben. Entschuldigtes Fehlen zählt nicht.
calls-missed-line =
    { $count ->
        [one] Eine Schulung versäumt seit { $day }
       *[other] { $count } Schulungen nacheinander versäumt seit { $day }
    }
calls-missed-last = Die letzte: „{ $theme }“. { $when }
calls-again-title = Vereinbarte nächste Schritte
calls-again = Zu tun: { $next }
calls-again-on = Zu tun seit { $day }: { $next }
calls-again-from = Vereinbart am { $day }
calls-stretch = von { $first } bis { $last }
calls-phone = Telefon
calls-phone-none = Keine Nummer in der Akte
calls-speaks = Spricht: { $languages }
calls-speaks-unknown = Gesprochene Sprachen: nicht erfragt
calls-interpreter = Braucht Dolmetschen
calls-of-person = Anrufe und Nachrichten

# What can be done.

calls-log = Anruf notieren
calls-log-of = Anruf notieren: { $name }
calls-logged = Der Anruf ist notiert: { $name }.
calls-logged-next = Der Anruf ist notiert: { $name }. Als Nächstes: { $next }.
calls-make-up = Anderer Termin
calls-make-up-of = Anderer Termin: { $name }
calls-message = Nachricht vorbereiten
calls-message-of = Nachricht vorbereiten: { $name }

# The form of a call.

calls-about = Worum es geht
calls-way = Wie
calls-outcome = Ergebnis
calls-next = Wie es weitergeht
calls-next-on = An welchem Tag
calls-note = Notiz
calls-outcome-missing = Wählen Sie das Ergebnis des Anrufs.
calls-next-missing = Wählen Sie, wie es weitergeht, auch wenn es „Nichts weiter“ ist.
calls-next-on-missing = Geben Sie den Tag des nächsten Anrufs an: Tag, Monat und Jahr.

# What a call was about, how it was made, what came of it, what comes next.

calls-about-missed = Versäumte Schulung
calls-about-place = Freier Platz
calls-about-invitation = Einladung oder Erinnerung
calls-about-moved = Verlegte Schulung
calls-about-cancelled = Abgesagte Schulung
calls-about-excuse = Entschuldigung
calls-about-other = Etwas anderes
calls-way-phone = Telefon
calls-way-message = SMS
calls-way-mail = E-Mail
calls-way-letter = Brief
calls-way-visit = Persönlich
calls-outcome-reached = Erreicht
calls-outcome-no-answer = Keine Antwort
calls-outcome-left-word = Nachricht hinterlassen
calls-outcome-wrong-number = Falsche Nummer
calls-outcome-sent = Gesendet
calls-next-nothing = Nichts weiter
calls-next-call-again = Wieder anrufen
calls-next-other-date = Kommt an einem anderen Termin
calls-next-accepted = Nimmt den Platz
calls-next-declined = Nimmt ihn nicht, wartet weiter
calls-next-letter = Brief schreiben
calls-next-visit = Hingehen
calls-next-stops = Möchte aufhören

# Earlier calls.

calls-before = Frühere Anrufe
calls-before-none = Bisher kein Anruf notiert.
calls-before-more =
    { $count ->
        [one] Ein älterer Anruf
       *[other] { $count } ältere Anrufe
    }
calls-line = { $way }: { $outcome }.
calls-line-next = Weiter: { $next }.
calls-line-next-on = Weiter: { $next }, { $day }.
calls-line-about = { $about }: { $theme }
calls-line-by = Notiert von { $name }

# A message that names no illness.

calls-message-loading = Die Nachricht wird vorbereitet…
calls-message-about = In der Sprache der Person ({ $language }). Der Text nennt keine Krankheit. Sentier sendet nichts: Kopieren Sie ihn und notieren Sie dann den Versand.
calls-message-copy = Text kopieren
calls-message-copied = Der Text ist kopiert.
calls-message-selected = Der Text ist markiert: Drücken Sie Strg+C, um ihn zu kopieren.
calls-message-sent-message = Notieren: per SMS gesendet
calls-message-sent-mail = Notieren: per E-Mail gesendet
calls-message-no-way = Die Akte enthält weder eine Nummer noch eine E-Mail-Adresse.
