# Letters about appointments: what each told, how it left, and who of a session was asked to come.

appointments-news-invitation = Einladung
appointments-news-missed = Nach einem Fehlen
appointments-news-moved = Termin verlegt
appointments-news-cancelled = Termin abgesagt
appointments-told = { $news }: { $day } um { $time }

# How a letter left.

appointments-way-post = Mit der Post
appointments-way-hand = Persönlich übergeben
appointments-way-mail = Per E-Mail
appointments-way-message = Per SMS
appointments-way-read-out = Vorgelesen
appointments-way-other = Anders

# The ledger.

appointments-which = Welche Briefe
appointments-which-pathways = Schulungen
appointments-which-appointments = Termine
appointments-about = Die Einladungen, die Briefe nach einem Fehlen und die über einen verlegten oder abgesagten Termin. Jeder gedruckte Brief hat hier seine Zeile.
appointments-loading = Die Briefe über Termine werden gelesen …
appointments-filter = Worum es geht
appointments-all = Alles
appointments-not-sent =
    { $count ->
        [one] Ein Brief gedruckt, Abgang noch nicht festgehalten
       *[other] { $count } Briefe gedruckt, Abgang noch nicht festgehalten
    }
appointments-sent-in =
    { $count ->
        [one] { $year } ist ein Brief abgegangen
       *[other] { $year } sind { $count } Briefe abgegangen
    }
appointments-empty = Keine Briefe über Termine in { $year }. Einladungen drucken Sie in der Akte einer Person oder bei den Papieren einer Einheit.
appointments-none = Für diese Person wurde noch kein Brief über einen Termin gedruckt.
appointments-of-person = Briefe über Termine
appointments-person = An
appointments-says = Was darin steht
appointments-printed = Gedruckt
appointments-printed-by = { $at }, { $by }
appointments-sent = Abgegangen am
appointments-way = Wie
appointments-sent-by = Abgegangen am { $day } · { $way }
appointments-waits = Gedruckt, Abgang noch nicht festgehalten
appointments-outdated = Sagt nicht mehr, was geplant ist
appointments-caregiver = Angehörige
appointments-choose = Den Brief an { $name } auswählen

# Noting that letters left, and dropping one.

appointments-send-some =
    { $count ->
        [0] Abgang festhalten
        [one] Abgang eines Briefes festhalten
       *[other] Abgang von { $count } Briefen festhalten
    }
appointments-send-on = Abgegangen am
appointments-send-way = Wie
appointments-fixed = Ein Brief, dessen Abgang festgehalten ist, bleibt, wie er abging.
appointments-gone = Abgang festgehalten.
appointments-drop = Nicht verschickt
appointments-dropped = Brief aus der Liste entfernt.

# Who of a session was asked to come.

appointments-session = Einladungen
appointments-by-letter =
    { $count ->
        [one] Eine Person per Brief eingeladen
       *[other] { $count } per Brief eingeladen
    }
appointments-by-call =
    { $count ->
        [one] Eine Person angerufen
       *[other] { $count } angerufen
    }
appointments-printed-only =
    { $count ->
        [one] Ein Brief gedruckt und noch nicht abgegangen
       *[other] { $count } Briefe gedruckt und noch nicht abgegangen
    }
appointments-not-yet =
    { $count ->
        [one] Eine Person noch nicht eingeladen
       *[other] { $count } noch nicht eingeladen
    }
appointments-not-yet-who = Noch nicht eingeladen: { $names }
appointments-everybody = Alle sind eingeladen.
