# What stands in the way of a session, by kind: who, where, when.

conflicts-room-taken = « { $room } » est déjà prise de { $from } à { $to } par « { $theme } ».
conflicts-room-busy = « { $room } » est occupée de { $from } à { $to } dans un autre agenda.
conflicts-professional-taken = { $professional } anime déjà « { $theme } » de { $from } à { $to }.
conflicts-professional-busy = { $professional } est occupé de { $from } à { $to } dans un autre agenda.
conflicts-professional-away = { $professional } est en congé ce jour-là.
conflicts-patient-elsewhere = { $patient } est attendu de { $from } à { $to } à « { $theme } ».
conflicts-overfull =
    { $listed ->
        [one] Une personne est inscrite. Places : { $capacity }.
       *[other] { $listed } personnes sont inscrites. Places : { $capacity }.
    }
conflicts-room-too-small =
    { $seats ->
        [one] « { $room } » a une place assise, pour { $capacity } places à la séance.
       *[other] « { $room } » a { $seats } places assises, pour { $capacity } places à la séance.
    }
conflicts-nobody-leads = Personne n’anime encore cette séance.
conflicts-profession-missing = Il manque à l’animation une de ces professions : { $professions }.
conflicts-holiday = Jour férié ({ $country }) : { $holiday }.
conflicts-school-holiday = Pendant les vacances scolaires : { $holiday }.
conflicts-forbidden-week = Le centre garde cette semaine libre : { $week }.
conflicts-place-closed = « { $place } » n’est pas ouvert pendant toute la séance.
conflicts-travel-too-short =
    { $needed ->
        [one] { $professional } a une minute de trajet à faire vers ou depuis « { $theme } », et { $left } pour cela.
       *[other] { $professional } a { $needed } minutes de trajet à faire vers ou depuis « { $theme } », et { $left } pour cela.
    }
conflicts-past = Ce jour est passé.
