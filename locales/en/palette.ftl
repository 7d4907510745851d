# The one box that finds people, sessions, pages, acts and help (Ctrl+K).

palette-open = Search everywhere
palette-key = Ctrl+K
palette-close = Close the search
palette-search = A person, a session, a page or an action
palette-search-hint = Arrows: choose. Enter: open. Esc: close.
palette-people = People
palette-people-by-sound = People whose name sounds like this
palette-sessions = Sessions
palette-pages = Pages
palette-acts = Actions
palette-help = Help
palette-session = { $day }, { $from } · { $place }
palette-found =
    { $count ->
        [0] Nothing matches.
        [one] One result
       *[other] { $count } results
    }
palette-none = Nothing matches “{ $query }”. Try part of the name, or another word.
palette-failed = People and sessions could not be read. Pages and actions are still here.
