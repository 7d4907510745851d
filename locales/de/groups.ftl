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

# A group follows another version of the pathway.

groups-adapt = An eine andere Version anpassen…
groups-adapt-of = An eine andere Version anpassen: { $title }
groups-adapt-title = Die Gruppe an eine andere Version anpassen
groups-adapt-context = „{ $title }“ folgt Version { $number } des Ablaufs. Es wird nichts gespeichert, bis Sie es verlangen.
groups-adapt-version = Version, der die Gruppe folgen soll
groups-adapt-version-missing = Wählen Sie die Version, der die Gruppe folgen soll.
groups-adapt-version-choose = Wählen…
groups-adapt-version-option = Version { $number }, gespeichert am { $day }
groups-adapt-version-own = Version { $number }, die der Gruppe
groups-adapt-button =
    { $count ->
        [0] Die Gruppe anpassen
        [one] Die Gruppe anpassen: eine Schulung ändert sich
       *[other] Die Gruppe anpassen: { $count } Schulungen ändern sich
    }
groups-adapt-outcome-moved =
    { $count ->
        [one] Eine Schulung findet an einem anderen Tag statt
       *[other] { $count } Schulungen finden an einem anderen Tag statt
    }
groups-adapt-outcome-removed =
    { $count ->
        [one] Eine Schulung wird abgesagt
       *[other] { $count } Schulungen werden abgesagt
    }
groups-adapt-outcome-new =
    { $count ->
        [one] Eine Schulung kommt in den Terminplan
       *[other] { $count } Schulungen kommen in den Terminplan
    }
groups-adapt-outcome-left-out =
    { $count ->
        [one] Eine Schulung kommt nicht in den Terminplan
       *[other] { $count } Schulungen kommen nicht in den Terminplan
    }
groups-adapt-outcome-kept =
    { $count ->
        [one] Eine Schulung behält ihren Tag
       *[other] { $count } Schulungen behalten ihren Tag
    }
groups-adapt-cause-held = Sie hat stattgefunden.
groups-adapt-cause-cancelled = Sie war schon abgesagt.
groups-adapt-cause-marked = Anwesenheiten sind eingetragen.
groups-adapt-cause-begun = Ihre Uhrzeit ist vorbei.
groups-adapt-cause-own = Sie kommt von keiner Schulung der Version, der die Gruppe folgt.
groups-adapt-cause-for-one = Sie wurde mit einer Person vereinbart.
groups-adapt-cause-kind-listed = Die Version macht sie zu einer anderen Art von Schulung, und Personen stehen auf ihrer Liste: Ändern Sie sie von Hand.
groups-adapt-cause-chosen-by-hand = Ihr Tag ist nicht der, den die Version zählt: Er bleibt.
groups-adapt-cause-day-past = Der Tag, den die Version ihr gibt, ist vorbei.
groups-adapt-cause-same = Beide Versionen sagen dasselbe über sie.
groups-adapt-cause-changed = Die Version sagt etwas anderes über sie.
groups-adapt-cause-other-day = Die Version zählt ihren Tag anders.
groups-adapt-cause-dropped = Die Version hat sie nicht mehr. Sie bleibt als abgesagt in den Büchern.
groups-adapt-cause-added = Die Version hat sie, die vorige hatte sie nicht.
groups-adapt-cause-missing = Beide Versionen haben sie, und die Gruppe hatte sie nie.
groups-adapt-changes = Außerdem ändern sich: { $changes }
groups-adapt-change-theme = Thema
groups-adapt-change-minutes = Dauer
groups-adapt-change-kind = Art der Schulung
groups-adapt-change-capacity = Plätze
groups-adapt-change-handout = Patientenblatt
groups-adapt-expected =
    { $count ->
        [0] Noch niemand wird erwartet
        [one] Eine Person wird erwartet
       *[other] { $count } Personen werden erwartet
    }
groups-adapt-following =
    { $count ->
        [one] Eine Person hat nicht begonnen und folgt der Version mit der Gruppe.
       *[other] { $count } Personen haben nicht begonnen und folgen der Version mit der Gruppe.
    }
groups-adapt-staying =
    { $count ->
        [one] Der Ablauf einer Person, die begonnen hat, bleibt bei der Version ihres Beginns. Um ihn mit einem Grund zu ändern, öffnen Sie die Akte:
       *[other] Die Abläufe von { $count } Personen, die begonnen haben, bleiben bei der Version ihres Beginns. Um einen mit einem Grund zu ändern, öffnen Sie die Akte:
    }
groups-adapted =
    { $count ->
        [0] Die Gruppe „{ $title }“ folgt jetzt Version { $number }.
        [one] Die Gruppe „{ $title }“ folgt jetzt Version { $number }: eine Schulung hat sich geändert.
       *[other] Die Gruppe „{ $title }“ folgt jetzt Version { $number }: { $count } Schulungen haben sich geändert.
    }
groups-adapted-other-end = Der Beginn bleibt, das Ende ändert sich: Die neuen Uhrzeiten stehen dabei. Dafür gibt es keine fertige Nachricht.
