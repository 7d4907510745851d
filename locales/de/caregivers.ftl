# Angehörige: eigene Personen, mit einem oder mehreren Patienten verbunden.

caregivers-title = Angehörige
caregivers-context = Die Menschen um die Patienten. Sie können zu den Einheiten kommen, auch ohne den Patienten.
caregivers-loading = Die Angehörigen werden gelesen …
caregivers-count =
    { $count ->
        [0] Keine Angehörigen
        [one] Eine angehörige Person
       *[other] { $count } Angehörige
    }
caregivers-search = Angehörige suchen
caregivers-search-hint = Ein Teil des Namens.
caregivers-search-first = Suchen Sie zuerst: Vielleicht ist diese Person schon bekannt.
caregivers-none-found = Niemand passt zu „{ $search }“.
caregivers-empty = In diesem Register gibt es noch keine Angehörigen.
caregivers-new = Neue angehörige Person
caregivers-new-context = Um diese Person mit einem Patienten zu verbinden, öffnen Sie dessen Akte, Reiter Angehörige.
caregivers-saved = { $name }: gespeichert.
caregivers-table = Angehörige, nach Nachnamen
caregivers-for = Angehörig zu
caregivers-for-nobody = Mit keinem Patienten verbunden
caregivers-who = Wer
caregivers-who-missing = Wählen Sie eine bekannte Person oder „Neue angehörige Person“.
caregivers-relation = Beziehung
caregivers-first-contact = Zuerst anzurufen
caregivers-relation-partner = Partner, Partnerin
caregivers-relation-child = Kind
caregivers-relation-parent = Elternteil
caregivers-relation-sibling = Bruder oder Schwester
caregivers-relation-relative = Andere verwandte Person
caregivers-relation-friend = Freund oder Freundin
caregivers-relation-neighbour = Nachbar oder Nachbarin
caregivers-relation-guardian = Gesetzliche Vertretung
caregivers-relation-other = Andere
