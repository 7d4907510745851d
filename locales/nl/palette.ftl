# The one box that finds people, sessions, pages, acts and help (Ctrl+K).

palette-open = Overal zoeken
palette-key = Ctrl+K
palette-close = Zoeken sluiten
palette-search = Een persoon, een sessie, een pagina of een handeling
palette-search-hint = Pijltjes: kiezen. Enter: openen. Esc: sluiten.
palette-people = Personen
palette-people-by-sound = Personen van wie de naam zo klinkt
palette-sessions = Sessies
palette-pages = Pagina’s
palette-acts = Handelingen
palette-help = Hulp
palette-session = { $day }, { $from } · { $place }
palette-found =
    { $count ->
        [0] Niets gevonden.
        [one] Eén resultaat
       *[other] { $count } resultaten
    }
palette-none = Niets gevonden voor “{ $query }”. Probeer een deel van de naam of een ander woord.
palette-failed = De personen en sessies konden niet worden gelezen. De pagina’s en handelingen staan er nog.
