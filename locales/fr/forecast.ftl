# What the people in hand will need, month by month.

forecast-about = Un calcul simple à partir des personnes qui attendent et de celles que vous attendez. Ce n’est pas un plan.
forecast-loading = Calcul des besoins…
forecast-empty = Aucun programme en cours. Les besoins se calculent dès qu’un programme existe.
forecast-asked = Ce que vous attendez
forecast-months = Jusqu’à quand
forecast-months-count =
    { $count ->
        [one] un mois
       *[other] { $count } mois
    }
forecast-starts = Groupes qui peuvent commencer par mois
forecast-starts-hint = Pour chaque programme.
forecast-monthly = Orientations par mois : { $programme }
forecast-waiting =
    { $count ->
        [0] Personne n’attend de groupe.
        [one] Une personne attend déjà un groupe.
       *[other] { $count } personnes attendent déjà un groupe.
    }
forecast-sum = Personnes qui attendent : { $waiting }. Orientations par mois : { $monthly }. Groupes nécessaires : { $groups }. Séances nécessaires : { $sessions }.
forecast-lacking =
    { $count ->
        [one] Une séance reste à planifier.
       *[other] { $count } séances restent à planifier.
    }
forecast-enough = Assez de séances sont déjà planifiées.
forecast-table = Besoins par mois
forecast-month = Mois
forecast-groups = Groupes qui commencent
forecast-sessions = Séances nécessaires
forecast-individual =
    { $count ->
        [one] dont une individuelle
       *[other] dont { $count } individuelles
    }
forecast-planned = Déjà planifiées
forecast-missing =
    { $count ->
        [one] il en manque une
       *[other] il en manque { $count }
    }
forecast-rooms = Heures de salle
forecast-team = Heures de l’équipe
forecast-hours = { $hours } h
forecast-profession = { $profession } : { $hours }
forecast-anybody = Toute profession
forecast-how = Comment est-ce calculé ?
forecast-how-groups = Les personnes qui attendent, puis les orientations de chaque mois, sont réparties en groupes. Un groupe est aussi grand que le permet la plus petite séance collective du modèle de parcours. Chaque mois commencent au plus autant de groupes que vous l’avez dit.
forecast-how-individual = Une séance individuelle compte une fois par personne. Chaque séance tombe dans le mois de son écart avec le premier jour du groupe.
forecast-how-professions = Quand une séance peut être animée par plusieurs professions, ses heures comptent pour la première.
