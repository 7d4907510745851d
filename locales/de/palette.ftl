# The one box that finds people, sessions, pages, acts and help (Ctrl+K).

palette-open = Überall suchen
palette-key = Strg+K
palette-close = Suche schließen
palette-search = Eine Person, eine Schulung, eine Seite oder eine Handlung
palette-search-hint = Pfeiltasten: wählen. Enter: öffnen. Esc: schließen.
palette-people = Personen
palette-people-by-sound = Personen, deren Name so klingt
palette-sessions = Schulungen
palette-pages = Seiten
palette-acts = Handlungen
palette-help = Hilfe
palette-session = { $day }, { $from } · { $place }
palette-found =
    { $count ->
        [0] Nichts gefunden.
        [one] Ein Treffer
       *[other] { $count } Treffer
    }
palette-none = Nichts gefunden für „{ $query }“. Versuchen Sie einen Teil des Namens oder ein anderes Wort.
palette-failed = Die Personen und Schulungen konnten nicht gelesen werden. Die Seiten und Handlungen sind noch da.
