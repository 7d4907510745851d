# How the schemes of four countries would treat a programme.

schemes-title = Le même programme dans chaque cadre
schemes-about = Ce que chaque cadre demande, et si le parcours d’aujourd’hui y convient.
schemes-loading = Comparaison des cadres…
schemes-empty = Il n’y a encore rien à comparer : le parcours n’a pas de séance.
schemes-choose = Cadre
schemes-aspect = Point
schemes-own = Cadre de ce programme
schemes-unfit =
    { $count ->
        [0] Aucun point contraire trouvé
        [one] Un point ne convient pas
       *[other] { $count } points ne conviennent pas
    }
schemes-fits = Convient
schemes-fits-not = Ne convient pas
schemes-unsaid = Rien n’a été trouvé à ce sujet.
schemes-why = Pourquoi ?
schemes-why-of = Pourquoi ? { $about }
schemes-why-cell = { $aspect }, { $scheme }
schemes-rule-loading = Lecture de la règle…
schemes-rule-unknown = Cette règle n’est pas dans le livre des règles.
schemes-rule-book = Toutes les règles et leurs sources
