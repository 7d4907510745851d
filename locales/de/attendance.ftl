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
attendance-keys-hint = Pfeil auf und ab: Person wechseln. Entf: Eintrag zurücknehmen. Strg+Enter: abschließen.
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
attendance-close-blank =
    { $count ->
        [one] Eine Person ist noch nicht erfasst. Erfassen Sie sie und schließen Sie dann die Schulung ab.
       *[other] { $count } Personen sind noch nicht erfasst. Erfassen Sie sie und schließen Sie dann die Schulung ab.
    }
attendance-close-unsaved = Einige Einträge sind noch nicht gespeichert. Sobald sie es sind, kann die Schulung abgeschlossen werden.
attendance-held = Diese Schulung ist abgeschlossen. Ein Fehler kann hier noch berichtigt werden.
attendance-back-to-today = Zurück zu heute
attendance-too-early = Diese Schulung hat noch nicht stattgefunden. Teilnahmen werden ab diesem Tag erfasst.
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
