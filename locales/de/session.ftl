# The sheet of one session: its facts, who leads it, moving and cancelling it, its papers.

session-title = Schulung
session-loading = Die Schulung wird gelesen …
session-tabs = Teile der Schulung
session-tab-sheet = Schulung
session-tab-places = Freie Plätze
session-tab-cars = Fahrgemeinschaften
session-tab-papers = Papiere
session-to-schedule = Terminplan: { $day }
session-act-change = Ändern
session-act-move = Verschieben
session-act-cancel = Schulung absagen
session-changed = Die Schulung ist gespeichert.
session-now = Geplant: { $when }
session-change-about = { $when }. Für einen anderen Tag oder eine andere Uhrzeit verschieben Sie sie: Dann sehen Sie, wer zu benachrichtigen ist.

# Its facts.

session-facts = Diese Schulung
session-status = Stand
session-number-of = { $programme }, Schulung { $number }
session-when = Wann
session-minutes =
    { $minutes ->
        [one] Eine Minute
       *[other] { $minutes } Minuten
    }
session-people = Personen
session-excused = Entschuldigt
session-waiting = Warteliste
session-waiting-people =
    { $count ->
        [one] Eine Person wartet auf einen Platz in diesem Programm.
       *[other] { $count } Personen warten auf einen Platz in diesem Programm.
    }
session-arranged = Organisiert
session-handout = Patientenblatt
session-rule = Wiederholung
session-following = Danach
session-following-count =
    { $count ->
        [one] Eine Schulung folgt in derselben Gruppe oder Reihe.
       *[other] { $count } Schulungen folgen in derselben Gruppe oder Reihe.
    }
session-conflicts = Was jetzt im Weg steht
session-is-cancelled = Am { $day } abgesagt: { $cause }

# Who leads it, calls about it.

session-answer-of = Antwort von { $name }
session-answer-saved = { $name }: { $answer }. Gespeichert.
session-calls = Anrufe und Nachrichten
session-calls-none = Noch kein Anruf und keine Nachricht zu dieser Schulung.
session-call = { $way }: { $outcome }
session-call-by = Notiert von { $by }

# Moving and cancelling it.

session-scope = Welche Schulungen
session-scope-one = Nur diese
session-scope-following =
    { $count ->
        [one] Diese und die folgende
       *[other] Diese und die { $count } folgenden
    }
session-move-day = Neuer Tag
session-move-nowhere = Das ist schon ihr Tag und ihre Uhrzeit. Geben Sie eine andere Zeit an.
session-move-button =
    { $count ->
        [one] Schulung verschieben
       *[other] { $count } Schulungen verschieben
    }
session-move-people =
    { $count ->
        [0] Niemand ist zu benachrichtigen
        [one] Eine Person ist zu benachrichtigen
       *[other] { $count } Personen sind zu benachrichtigen
    }
session-move-from = Von: { $when }
session-move-to = Auf: { $when }
session-move-kept =
    { $count ->
        [one] Eine Schulung bleibt: Ihre Teilnahme ist erfasst, oder sie ist abgeschlossen
       *[other] { $count } Schulungen bleiben: Ihre Teilnahme ist erfasst, oder sie sind abgeschlossen
    }
session-moved =
    { $count ->
        [one] Die Schulung ist verschoben.
       *[other] { $count } Schulungen sind verschoben.
    }
session-cancel-about = { $when }. Nichts wird gelöscht: Die Schulung bleibt im Terminplan, als abgesagt.
session-cancelled =
    { $count ->
        [one] Die Schulung ist abgesagt.
       *[other] { $count } Schulungen sind abgesagt.
    }

# Its papers.

session-print = Zum Drucken
session-print-language = Die Sprache der Wörter des Papiers selbst. Die Patientenblätter folgen der Sprache jeder Person.
session-print-button = Drucken
session-paper-sign-in = Teilnehmerliste
session-paper-sign-in-about = Nummeriert, mit einem Feld zum Unterschreiben.
session-print-sign-in = Teilnehmerliste drucken
session-paper-badges = Namensschilder
session-paper-badges-about = Eines je Person der Liste, mit Code.
session-print-badges = Namensschilder drucken
session-paper-materials = Material
session-paper-materials-about = Was mitzunehmen ist.
session-print-materials = Materialliste drucken
session-paper-handouts = Blätter für alle
session-paper-handouts-about = Jedes in Sprache und Schriftgröße der Person.
session-print-handouts = Blätter für alle drucken
session-paper-booklets = A5-Hefte
session-paper-booklets-about = A5-Seiten zum Falten, ein eigener Druck. Wer große Schrift braucht, bekommt ein A4-Blatt, in der anderen Datei.
session-print-booklets = A5-Hefte drucken
session-sheet-printed = Schon gedruckt: Die Zeilen behalten ihre Nummer.
session-kept = Unterschriebene Listen, eingescannt
session-kept-none = Noch ist keine unterschriebene Liste aufbewahrt. Fügen Sie eine in der Teilnahmeliste hinzu.
session-kept-binder = Papier: { $binder }
session-kept-by = { $at }, { $by }
session-kept-open = Öffnen
session-kept-open-of = { $title } öffnen
session-invite-coming = Einladungsbriefe
session-invite-coming-about = Ein Brief je eingeschriebene Person, in ihrer Sprache, für einen Fensterumschlag.
session-invite-missed = Briefe nach einem Fehlen
session-invite-missed-about = Ein Brief je Person, die gefehlt hat, in ihrer Sprache, ohne Vorwurf.
session-invite-print-coming = Einladungsbriefe drucken
session-invite-print-missed = Briefe nach einem Fehlen drucken
