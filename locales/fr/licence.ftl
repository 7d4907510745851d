# Whether the team of a programme may lead it.

licence-title = Cette équipe peut-elle animer ?
licence-about = Ce que l’application voit des douze derniers mois.
licence-loading = Vérification de l’équipe…
licence-nobody = Personne n’est dans l’équipe : il n’y a rien à vérifier.
licence-training =
    { $count ->
        [0] Toutes les formations de 40 heures sont à jour.
        [one] Une formation de 40 heures manque ou n’est plus à jour.
       *[other] { $count } formations de 40 heures manquent ou ne sont plus à jour.
    }
licence-professions =
    { $count ->
        [one] L’équipe compte une seule profession.
       *[other] L’équipe compte { $count } professions différentes.
    }
licence-required =
    { $count ->
        [0] Toutes les professions demandées par le programme sont dans l’équipe.
       *[other] Demandé par le programme, et pas dans l’équipe : { $professions }.
    }
licence-untrained =
    { $count ->
        [0] Aucune séance n’a été animée sans personne de formé.
        [one] Une séance a été animée sans personne de formé.
       *[other] { $count } séances ont été animées sans personne de formé.
    }
licence-unled =
    { $count ->
        [0] Pour chaque séance tenue, on sait qui a animé.
        [one] Pour une séance tenue, personne n’est noté.
       *[other] Pour { $count } séances tenues, personne n’est noté.
    }
licence-session = { $day } : { $theme }
licence-to-required = Revoir les professions demandées
licence-to-sessions = Noter qui a animé
