# The groups of a programme, their sessions, who leads them and where.

groups-about = Eine Gruppe durchläuft alle Schulungen des Ablaufs, datiert ab ihrem ersten Tag.
groups-empty = Keine Gruppe ist eröffnet. Eröffnen Sie eine: Sie sehen jeden Termin, bevor Sie speichern.
groups-open = Gruppe eröffnen
groups-open-about = Die Gruppe folgt Version { $number } des Ablaufs. Nichts wird gespeichert, bevor Sie es verlangen.
groups-open-button = Gruppe eröffnen
groups-title = Name der Gruppe
groups-title-hint = Zum Beispiel: Frühlingsgruppe.
groups-title-missing = Geben Sie der Gruppe einen Namen.
groups-dates-empty = Wählen Sie einen ersten Tag: Die Termine erscheinen hier.
groups-patients =
    { $count ->
        [one] Die wartende Person, die mit dieser Gruppe beginnt
       *[other] Wer von den { $count } Wartenden mit dieser Gruppe beginnt
    }
groups-patients-all =
    { $count ->
        [one] Diese Person ankreuzen
       *[other] Die { $count } Personen ankreuzen
    }
groups-opened =
    { $sessions ->
        [one] Die Gruppe „{ $title }“ ist eröffnet: Eine Schulung hat einen Termin.
       *[other] Die Gruppe „{ $title }“ ist eröffnet: { $sessions } Schulungen haben Termine.
    }
groups-facts =
    { $people ->
        [0] Seit { $day }. Noch ist niemand darin.
        [one] Seit { $day }. Eine Person.
       *[other] Seit { $day }. { $people } Personen.
    }
groups-version = Ablauf: Version { $number }.
groups-older = Die neueste Version ist { $latest }; diese Gruppe behält ihre.
groups-over = { $title }: abgeschlossen
groups-session-detail = Schulung { $number } – { $kind } – { $place }
groups-care = Wer und wo
groups-care-of = Wer und wo: { $theme }, { $day }
groups-care-title = Wer diese Schulung leitet, und wo
groups-care-context = { $theme }, { $day }
groups-care-loading = Die Schulung wird gelesen …
groups-care-saved = Schulung „{ $theme }“: Ort und Leitung sind gespeichert.
groups-place-other = Ein anderer Ort
groups-place-words = Welcher
groups-leaders = Wer leitet
groups-leaders-others = Weitere Personen des Zentrums
groups-leaders-later = Für alle Schulungen der Gruppe. Sie können es auch später sagen, Schulung für Schulung.
groups-leaders-none = Das Team des Zentrums ist leer. Fügen Sie zuerst die Personen hinzu, die leiten.
groups-leader = { $name } – { $profession }
groups-one = Gruppe
groups-waiting = Warteliste
groups-alone = Ohne Gruppe
groups-option =
    { $people ->
        [0] { $title }, ab { $day }, noch niemand
        [one] { $title }, ab { $day }, eine Person
       *[other] { $title }, ab { $day }, { $people } Personen
    }
groups-for-one = Dieser Zyklus ist für diese Person allein
groups-for-one-hint = Ihre Einzeleinheiten sind für sie reserviert.
