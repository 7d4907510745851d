# A session’s list and its marks.

attendance-title = Teilnahme – { $theme }
attendance-title-loading = Teilnahme
attendance-context = { $day }, { $from } – { $to }, { $place }
attendance-loading = Die Liste wird gelesen …
attendance-list = Personen auf der Teilnehmerliste
attendance-name = { $first } { $last }
attendance-home = { $commune } ({ $country })
attendance-word-present = Anwesend
attendance-word-late = Verspätet
attendance-word-excused = Entschuldigt
attendance-word-absent = Fehlt
attendance-key-present = A
attendance-key-late = V
attendance-key-excused = E
attendance-key-absent = F
attendance-keys-hint = Pfeil auf und ab: Person wechseln. Enter: Einzelheiten. Entf: Eintrag zurücknehmen. Strg+Enter: abschließen.
attendance-all-present = Alle anwesend
attendance-undo = Letzten Eintrag rückgängig machen
attendance-undo-key = Strg+Z
attendance-print-session = Blatt der Schulung
attendance-print-for = Patientenblatt für { $name }
attendance-tally = { $marked } von { $listed } erfasst, anwesend: { $present }
attendance-said = { $name }: { $mark }
attendance-said-rest =
    { $count ->
        [0] Alle waren schon erfasst: Es hat sich nichts geändert.
        [one] Eine Person als anwesend eingetragen.
       *[other] { $count } Personen als anwesend eingetragen.
    }
attendance-said-undone = Letzter Eintrag rückgängig gemacht.
attendance-said-closed = Schulung abgeschlossen.
attendance-not-saved = Noch nicht gespeichert
attendance-retrying =
    { $count ->
        [one] Ein Eintrag wartet noch und wird von selbst erneut versucht. Schließen Sie diese Seite nicht.
       *[other] { $count } Einträge warten noch und werden von selbst erneut versucht. Schließen Sie diese Seite nicht.
    }
attendance-saving =
    { $count ->
        [one] Ein Eintrag wird gespeichert …
       *[other] { $count } Einträge werden gespeichert …
    }
attendance-saved = Auf diesem Computer gespeichert um { $time }
attendance-close = Schulung abschließen
attendance-close-unsaved = Etwas auf dieser Seite ist noch nicht gespeichert: ein Eintrag oder die Notiz. Sobald es gespeichert ist, kann die Schulung abgeschlossen werden.
attendance-held = Diese Schulung ist abgeschlossen. Ein Fehler kann hier noch berichtigt werden.
attendance-back-to-today = Zurück zu heute
attendance-too-early = Diese Schulung hat noch nicht stattgefunden. Teilnahmen werden ab diesem Tag erfasst; bis dahin können Sie jemanden entschuldigen.
attendance-cancelled = Diese Schulung ist abgesagt.
attendance-nobody = Niemand steht auf der Liste dieser Schulung.
attendance-enrol = Personen einschreiben

# What people need, and the caregivers who came.

attendance-need-interpreter = Dolmetscher
attendance-need-large-print = Großdruck
attendance-caregivers = Angehörige
attendance-caregivers-about = Getrennt von den Patienten gezählt, ob jemand von ihnen da ist oder nicht.
attendance-caregivers-tally =
    { $listed ->
        [0] Keine Angehörigen auf der Liste
       *[other] Angehörige: { $marked } von { $listed } erfasst, anwesend: { $present }
    }
attendance-caregivers-list = Angehörige auf der Teilnehmerliste
attendance-caregivers-near = Angehörige der eingeschriebenen Personen
attendance-caregivers-other = Weitere Angehörige hinzufügen
attendance-caregivers-search = Angehörige suchen
attendance-caregivers-search-hint = Ein Teil des Namens.
attendance-caregivers-none-found = Niemand passt. Neue Angehörige fügen Sie in der Akte des Patienten hinzu.
attendance-caregivers-of = gehört zu { $people }
attendance-caregiver-add = { $name } hinzufügen
attendance-caregiver-added = { $name } steht auf der Liste.

# More than present and absent.

attendance-word-expected = Erwartet
attendance-word-left-early = Früher weg
attendance-key-left-early = W
attendance-key-turned = D
attendance-rest-absent = Fehlend: alle Übrigen
attendance-said-rest-absent =
    { $count ->
        [0] Alle waren schon erfasst: Es hat sich nichts geändert.
        [one] Eine Person als fehlend eingetragen.
       *[other] { $count } Personen als fehlend eingetragen.
    }
attendance-said-call = { $name }: fehlt ohne Absage, Schulung Nr. { $count } in Folge. Ein Anruf wird verlangt.
attendance-count-late = verspätet: { $count } von { $listed }
attendance-count-left-early = früher weg: { $count } von { $listed }
attendance-count-excused = entschuldigt: { $count } von { $listed }
attendance-count-absent = fehlend: { $count } von { $listed }
attendance-more = Weiteres
attendance-to-session = Blatt der Schulung
attendance-row = Nummer auf dem Blatt:

# Closing, and correcting afterwards.

attendance-close-rest-title =
    { $count ->
        [one] Die übrige Person als fehlend eintragen und abschließen?
       *[other] Die { $count } Übrigen als fehlend eintragen und abschließen?
    }
attendance-close-rest =
    { $count ->
        [one] Diese Person ist noch nicht erfasst. Sie wird als fehlend ohne Absage eingetragen.
       *[other] Diese Personen sind noch nicht erfasst. Sie werden als fehlend ohne Absage eingetragen.
    }
attendance-close-rest-yes =
    { $count ->
        [one] Eintragen und abschließen
       *[other] Alle { $count } eintragen und abschließen
    }
attendance-correcting = Ihre Berichtigungen werden mit ihrem Grund aufbewahrt: „{ $reason }“.
attendance-why-title = Eine abgeschlossene Schulung berichtigen
attendance-why-about = Der Grund steht im Verlauf bei jeder Berichtigung, bis Sie diese Seite verlassen.
attendance-why = Grund der Berichtigung
attendance-why-hint = Zum Beispiel: falsche Zeile auf dem unterschriebenen Blatt.
attendance-why-missing = Schreiben Sie den Grund in wenigen Worten.
attendance-why-go-on = Berichtigen

# What goes with a mark.

attendance-detail = Einzelheiten
attendance-detail-of = Einzelheiten: { $name }
attendance-detail-saved = Einzelheiten zu { $name } gespeichert.
attendance-remote = Aus der Ferne (Telefon oder Video)
attendance-remote-short = Aus der Ferne
attendance-companion = Jemand Nahestehendes war dabei
attendance-companion-hint = Mit oder ohne den Patienten. Bekannte Angehörige erfassen Sie weiter unten.
attendance-companion-short = In Begleitung
attendance-line = Eine Zeile für diese Akte
attendance-line-hint = Sie steht nur in der Akte dieser Person.
attendance-to-file = Akte öffnen
attendance-turn = Bildschirm zur Person drehen
attendance-need-language = Folgt der Sprache der Schulung nicht
attendance-entry = Warum diese Person kommt
attendance-entry-planned = Geplant
attendance-entry-walk-in = Unerwartet gekommen
attendance-entry-make-up = Holt eine Schulung nach
attendance-entry-freed-place = Frei gewordener Platz
attendance-missed-before =
    { $count ->
        [one] Fehlte bei der vorigen Schulung ohne Absage
       *[other] Fehlte bei den { $count } vorigen Schulungen ohne Absage
    }
attendance-missed-again = Fehlt zum { $count }. Mal in Folge: Ein Anruf wird verlangt.
attendance-to-calls = Anrufe

# Excuses before the day.

attendance-excuse = Entschuldigen
attendance-excuse-of = { $name } entschuldigen
attendance-excuse-title = Jemanden entschuldigen
attendance-reason = Grund des Fehlens
attendance-reason-not-asked = Nicht erfragt
attendance-reason-unwell = Unwohlsein
attendance-reason-hospital = Im Krankenhaus
attendance-reason-appointment = Anderer Termin
attendance-reason-transport = Keine Möglichkeit zu kommen
attendance-reason-work = Arbeit
attendance-reason-family = Familie oder jemand zu betreuen
attendance-reason-weather = Schnee, Eis oder Hochwasser
attendance-reason-forgot = Vergessen
attendance-reason-unwilling = Möchte nicht kommen
attendance-reason-other = Anderer Grund
attendance-told-on = Abgesagt am
attendance-told = Hat abgesagt: { $day }
attendance-told-why = Hat abgesagt: { $day } – { $reason }
attendance-excused = { $name }: entschuldigt.
attendance-freed =
    { $seats ->
        [0] Es ist kein Platz frei.
        [one] Ein Platz ist frei; Wartende in diesem Programm: { $waiting }.
       *[other] { $seats } Plätze sind frei; Wartende in diesem Programm: { $waiting }.
    }
attendance-comes = Kommt doch
attendance-comes-of = { $name } kommt doch
attendance-comes-said = { $name } wird wieder erwartet.
attendance-to-places = Ansehen, wer den Platz nehmen kann

# People who come onto the list, and off it.

attendance-walk-in = Unerwartete Person
attendance-walk-in-key = Strg+N
attendance-walk-in-title = Jemand kam unerwartet
attendance-walk-in-about = Die Person kommt nur auf die Liste dieser Schulung und wird als anwesend eingetragen.
attendance-walk-in-search = Im Register suchen
attendance-walk-in-search-hint = Ein Teil des Namens, dann aus der Liste wählen.
attendance-walk-in-known = { $name } steht im Register.
attendance-walk-in-unknown = Kennt das Register die Person nicht, schreiben Sie ihren Namen. Die Akte wird später ergänzt.
attendance-walk-in-missing = Wählen Sie jemanden aus der Liste oder schreiben Sie unten einen Nachnamen.
attendance-walk-in-button = Auf die Liste setzen
attendance-walk-in-added = { $name } steht auf der Liste, als anwesend.
attendance-walk-in-new = { $name } steht auf der Liste, als anwesend. Die Akte ist noch zu ergänzen.
attendance-last-name = Nachname
attendance-last-name-missing = Schreiben Sie den Nachnamen.
attendance-first-name = Vorname
attendance-first-name-missing = Schreiben Sie den Vornamen.
attendance-put = Personen auf die Liste setzen
attendance-put-search = Eine Person suchen
attendance-put-search-hint = Wählen Sie aus der Liste; Sie können mehrere hinzufügen.
attendance-put-people = Gewählte Personen
attendance-put-missing = Wählen Sie mindestens eine Person.
attendance-put-button =
    { $count ->
        [0] Auf die Liste setzen
        [one] Eine Person auf die Liste setzen
       *[other] { $count } Personen auf die Liste setzen
    }
attendance-put-done =
    { $count ->
        [one] { $names } steht auf der Liste.
       *[other] { $names } stehen auf der Liste.
    }
attendance-seats = Freie Plätze: { $seats } von { $capacity }. Wartende in diesem Programm: { $waiting }.
attendance-despite = Warum, obwohl Plätze fehlen
attendance-despite-hint = Freie Plätze: { $seats }. Der Grund steht im Verlauf.
attendance-despite-missing = Schreiben Sie, warum die Liste über die Plätze hinausgeht.
attendance-take-off = Von der Liste nehmen
attendance-take-off-reason = Grund
attendance-take-off-hint = Zum Beispiel: bei der falschen Schulung eingetragen. Ein Fehlen wird erfasst, nicht weggenommen.
attendance-take-off-missing = Schreiben Sie den Grund in wenigen Worten.
attendance-taken-off = { $name } steht nicht mehr auf der Liste.
attendance-taken-off-by-mistake = Wegnehmen rückgängig gemacht
attendance-added-by-mistake = Hinzufügen rückgängig gemacht

# The note about the whole group.

attendance-note = Notiz zur Gruppe
attendance-note-about = Einmal geschrieben, ist sie in der Akte aller auf der Liste zu sehen. Sie nennt deshalb niemanden.
attendance-note-label = Was für die ganze Gruppe gilt
attendance-note-names =
    { $count ->
        [one] Das ist der Name von jemandem auf der Liste: { $names }. Die Notiz ist nicht gespeichert. Nehmen Sie den Namen heraus oder schreiben Sie es in die Einzelheiten dieser Person.
       *[other] Das sind Namen von Personen auf der Liste: { $names }. Die Notiz ist nicht gespeichert. Nehmen Sie die Namen heraus oder schreiben Sie in die Einzelheiten der Personen.
    }
attendance-note-save = Notiz speichern

# Paper: what is printed, what comes back signed, badges.

attendance-paper = Auf Papier
attendance-paper-about = Vor der Schulung zu drucken; das unterschriebene Blatt wird danach mit den Zeilennummern eingegeben.
attendance-paper-print = Für diese Schulung drucken
attendance-print-sign-in = Teilnehmerblatt
attendance-print-badges = Namensschilder
attendance-print-handouts = Blätter für alle
attendance-print-booklets = A5-Hefte
attendance-print-materials = Materialliste
attendance-papers = Aufbewahrte unterschriebene Blätter
attendance-scan-of = Unterschriebenes Blatt vom { $day }
attendance-paper-kept = Aufbewahrt: { $moment }, von { $name }
attendance-paper-look = Öffnen
attendance-binder-in = Das Papier ist hier: { $binder }
attendance-binder = Ordner, in dem das Papier ist
attendance-binder-hint = Zum Beispiel: blauer Ordner, Herbst.
attendance-scan = Namensschild scannen
attendance-scan-hint = Setzen Sie den Cursor hierher und scannen Sie ein Schild nach dem anderen: Jede Person wird als anwesend eingetragen.
attendance-scan-present = Anwesend eintragen
attendance-scanned = { $name }: anwesend
attendance-scanned-somebody = Die Person des Schilds ist als anwesend eingetragen.
attendance-scan-keep = Scan des unterschriebenen Blatts aufbewahren
attendance-scan-about = Die Datei liegt verschlüsselt im Register, mit ihrem Fingerabdruck.
attendance-scan-file = Datei
attendance-scan-file-hint = Ein PDF oder ein Bild als PNG oder JPEG.
attendance-scan-choose = Datei wählen
attendance-scan-other = Andere Datei wählen
attendance-scan-missing = Wählen Sie die Datei des Scans.
attendance-scan-button = Scan aufbewahren
attendance-scan-kept = Das unterschriebene Blatt ist bei der Schulung aufbewahrt.
attendance-enter-sheet = Unterschriebenes Blatt eingeben
attendance-sheet-about = Schreiben Sie die Zeilennummern, dann den Buchstaben. Ein Komma trennt die Gruppen. Nichts wird gespeichert, bevor Sie es verlangen.
attendance-sheet-line = Zeilen des Blatts
attendance-sheet-hint = Zum Beispiel: 1-6 9 { $present }, 8 { $absent }
attendance-sheet-says = Das erfasst { $count } Personen von { $listed }:
attendance-sheet-was = vorher: { $mark }
attendance-sheet-missing = Schreiben Sie mindestens eine Zeilennummer und einen Buchstaben.
attendance-sheet-not-printed = Das Teilnehmerblatt wurde noch nicht gedruckt: Die Zeilen haben noch keine Nummern.
attendance-sheet-enter = Blatt speichern
attendance-sheet-enter-count =
    { $count ->
        [one] Einen Eintrag speichern
       *[other] { $count } Einträge speichern
    }
attendance-sheet-entered =
    { $count ->
        [one] Ein Eintrag vom Blatt gespeichert.
       *[other] { $count } Einträge vom Blatt gespeichert.
    }
attendance-other-date = Anderer Termin zu diesem Thema
attendance-other-date-taken = { $name } steht auf der Liste vom { $day }.
