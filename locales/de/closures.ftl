# When nothing takes place: holidays, weeks kept free, leaves, other calendars.

closures-loading = Die geschlossenen Tage werden gelesen…
closures-affected =
    { $count ->
        [one] In dieser Zeit ist eine Schulung geplant
       *[other] In dieser Zeit sind { $count } Schulungen geplant
    }
closures-affected-about = Nichts wurde verlegt. Öffnen Sie jede Schulung, um sie zu verlegen, abzusagen oder zu behalten.
closures-free = Zeiten, denen nichts entgegensteht:
closures-free-none = In den kommenden Wochen wurde keine freie Zeit gefunden.

# Weeks kept free.

closures-weeks = Freigehaltene Wochen
closures-weeks-about = Kein Zyklus und keine Reihe legt eine Schulung hinein.
closures-weeks-none = Keine Woche wird freigehalten.
closures-week-add = Woche freihalten
closures-week-context = Schon geplante Schulungen bleiben, wo sie sind; sie werden Ihnen mit anderen möglichen Zeiten genannt.
closures-week-keep = Freihalten
closures-week-day = Ein Tag der Woche
closures-week-days = Die Woche { $days }.
closures-words = Warum
closures-words-missing = Schreiben Sie in wenigen Worten, warum.
closures-week-words-hint = Steht im Terminplan, zum Beispiel „Inventur“ oder „Dorffest“.
closures-week-kept = Die Woche { $days } wird freigehalten.
closures-week-given-back = Die Woche { $days } ist wieder frei für Schulungen.
closures-week-drop = Freigeben
closures-week-drop-of = Freigeben: die Woche { $days }
closures-sessions-within =
    { $count ->
        [one] Eine Schulung ist trotzdem darin geplant.
       *[other] { $count } Schulungen sind trotzdem darin geplant.
    }

# Leaves.

closures-leaves = Abwesenheiten im Team
closures-leaves-about = Sentier schlägt niemanden während der Abwesenheit vor. Hier wird keine Krankheit notiert.
closures-leaves-none = Keine Abwesenheit ist notiert.
closures-leave-add = Abwesenheit notieren
closures-leave-save = Abwesenheit notieren
closures-leave-added = Die Abwesenheit ist notiert: { $name }.
closures-leave-dropped = Die Abwesenheit ist entfernt: { $name }.
closures-leave-drop = Entfernen
closures-leave-drop-of = Entfernen: Abwesenheit von { $name }, { $days }
closures-leads-within =
    { $count ->
        [one] Leitet trotzdem eine Schulung.
       *[other] Leitet trotzdem { $count } Schulungen.
    }
closures-choose = Wählen…
closures-professional = Wer
closures-professional-missing = Wählen Sie, wer abwesend ist.
closures-first = Erster Tag
closures-last = Letzter Tag
closures-last-hint = Leer für einen einzigen Tag.
closures-last-before = Der letzte Tag liegt vor dem ersten. Prüfen Sie beide.
closures-leave-words-hint = Zum Beispiel „Urlaub“ oder „Fortbildung“. Schreiben Sie keine Krankheit.

# Other calendars.

closures-busy = Andere Kalender
closures-busy-about = Eine .ics-Datei sagt, wann eine Person oder ein Raum schon belegt ist. Nur die Zeiten werden behalten.
closures-busy-none = Kein anderer Kalender wurde gelesen.
closures-busy-add = Kalender lesen
closures-busy-line =
    { $count ->
        [0] { $source }: keine Zeit
        [one] { $source }: eine Zeit
       *[other] { $source }: { $count } Zeiten
    }
closures-busy-read-at = Gelesen: { $moment }
closures-busy-drop = Vergessen
closures-busy-drop-of = Vergessen: Kalender { $source } von { $whom }
closures-busy-dropped = Der Kalender { $source } ist vergessen. Lesen Sie die Datei noch einmal, um ihn zurückzuholen.
closures-busy-context = Wird dieselbe Datei noch einmal gelesen, ersetzt sie das früher Gelesene.
closures-busy-read = Datei lesen
closures-busy-done =
    { $count ->
        [0] Diese Datei enthält keine Zeit zum Übernehmen.
        [one] Eine Zeit ist aus dieser Datei übernommen.
       *[other] { $count } Zeiten sind aus dieser Datei übernommen.
    }
closures-busy-left-out =
    { $count ->
        [one] Ein Eintrag konnte nicht gelesen werden und ist ausgelassen. Prüfen Sie ihn im anderen Kalender.
       *[other] { $count } Einträge konnten nicht gelesen werden und sind ausgelassen. Prüfen Sie sie im anderen Kalender.
    }
closures-busy-zone =
    { $count ->
        [one] Die Zeitzone eines Eintrags ist nicht bekannt: Die des Zentrums wurde genommen.
       *[other] Die Zeitzone von { $count } Einträgen ist nicht bekannt: Die des Zentrums wurde genommen.
    }
closures-whom = Wessen Kalender, oder welcher Raum
closures-whom-missing = Wählen Sie eine Person oder einen Raum.
closures-whom-people = Team
closures-whom-rooms = Räume
closures-room-at = { $room }, { $place }
closures-file = Datei
closures-file-hint = Eine Datei, die auf .ics endet, aus dem anderen Kalender exportiert.
closures-file-choose = Datei wählen
closures-file-other = Andere Datei wählen
closures-file-missing = Wählen Sie eine .ics-Datei.

# How the centre plans.

closures-planning = Regeln für die Planung
closures-planning-edit = Regeln für die Planung bearbeiten
closures-planning-saved = Die Regeln für die Planung sind gespeichert.
closures-school = Schulkalender
closures-school-none = Keiner
closures-avoid = Zyklen und Reihen meiden die Schulferien
closures-avoid-hint = Eine einzelne Schulung kann immer hineingelegt werden.
closures-car-km = Nachbarschaft für Mitfahrten
closures-car-km-hint = Bis zu welcher Entfernung zwei Gemeinden benachbart sind, Luftlinie.
closures-car-km-missing = Schreiben Sie eine Entfernung in Kilometern; 0 nur für dieselbe Gemeinde.
closures-km = bis { $km } km

# Holidays to come.

closures-coming = Feiertage und Ferien des kommenden Jahres
closures-coming-none = Keine Feiertage und keine Ferien sind bekannt.
closures-days = Tage
closures-name = Name
closures-kind = Art
closures-kind-public = Feiertag
closures-kind-school = Schulferien
closures-kind-forbidden-week = Freigehaltene Woche
closures-kind-in = { $kind }, { $country }
closures-to-be-checked = Daten zu prüfen
