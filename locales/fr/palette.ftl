# The one box that finds people, sessions, pages, acts and help (Ctrl+K).

palette-open = Chercher partout
palette-key = Ctrl+K
palette-close = Fermer la recherche
palette-search = Une personne, une séance, une page ou une action
palette-search-hint = Flèches : choisir. Entrée : ouvrir. Échap : fermer.
palette-people = Personnes
palette-people-by-sound = Personnes dont le nom se prononce ainsi
palette-sessions = Séances
palette-pages = Pages
palette-acts = Actions
palette-help = Aide
palette-session = { $day }, { $from } · { $place }
palette-found =
    { $count ->
        [0] Rien ne correspond.
        [one] Une réponse
       *[other] { $count } réponses
    }
palette-none = Rien ne correspond à « { $query } ». Essayez une partie du nom, ou un autre mot.
palette-failed = Les personnes et les séances n’ont pas pu être lues. Les pages et les actions restent là.
