# A whole cycle planned at once.

cycle-title = Planifier un cycle
cycle-context = Sentier propose les jours, les salles et les animateurs de chaque séance. Rien n’est enregistré avant que vous le disiez.
cycle-loading = Lecture des programmes et des salles…
cycle-form = De quoi planifier
cycle-choose = Choisir…
cycle-programme = Programme
cycle-groups = Groupes qui commencent
cycle-starts-on = Premier jour possible
cycle-until = Dernier jour possible
cycle-weekdays = Jours de la semaine
cycle-hours = Heures de début possibles
cycle-hours-hint = Plusieurs heures séparées par des espaces, par exemple 9:00 14:00.
cycle-rooms = Salles
cycle-educators = Animateurs
cycle-first-best = Cochez d’abord celle ou celui à préférer.
cycle-order = Dans cet ordre :
cycle-leaders = Animateurs par séance
cycle-room = { $room }, { $place }
cycle-room-seats =
    { $seats ->
        [one] { $room }, { $place } (une place)
       *[other] { $room }, { $place } ({ $seats } places)
    }
cycle-educator = { $name } – { $profession }
cycle-lacks-programme = Choisissez un programme.
cycle-lacks-groups = Écrivez combien de groupes commencent, au moins un.
cycle-lacks-starts-on = Donnez le premier jour possible : jour, mois et année.
cycle-lacks-until = Donnez le dernier jour possible : jour, mois et année.
cycle-lacks-until-before = Le dernier jour vient avant le premier. Vérifiez les deux.
cycle-lacks-weekdays = Cochez au moins un jour de la semaine.
cycle-lacks-hours = Écrivez une ou plusieurs heures, par exemple 9:00 14:00.
cycle-lacks-rooms = Cochez au moins une salle.
cycle-lacks-educators = Cochez au moins une personne qui anime.
cycle-lacks-leaders = Écrivez combien de personnes animent une séance, au moins une.
cycle-lacks-leaders-many = Une séance demande plus de personnes que celles qui sont cochées. Cochez-en d’autres ou baissez le nombre.
cycle-propose = Proposer un plan

# The plan that is proposed.

cycle-plan = Plan proposé
cycle-all-placed =
    { $count ->
        [one] La séance a trouvé sa place.
       *[other] Les { $count } séances ont trouvé leur place.
    }
cycle-some-placed = { $placed } séances sur { $all } ont trouvé leur place.
cycle-not-saved = Ce n’est qu’une proposition : rien n’est encore enregistré.
cycle-ended-early = La recherche s’est arrêtée avant d’avoir tout essayé. Avec moins de groupes ou une période plus courte, elle irait au bout.
cycle-group = Groupe { $number }
cycle-number = N°
cycle-theme = Thème
cycle-when = Quand
cycle-where = Où
cycle-who = Qui anime
cycle-session = Séance { $number } : { $theme }
cycle-unplaced =
    { $count ->
        [one] Une séance n’a pas trouvé de place
       *[other] { $count } séances n’ont pas trouvé de place
    }
cycle-nowhere = Il ne reste aucun jour, aucune heure ou aucune salle à essayer dans l’ordre des séances. Allongez la période ou ajoutez des jours.
cycle-because =
    { $times ->
        [one] { $why }, à un début essayé
       *[other] { $why }, à { $times } débuts essayés
    }
cycle-because-room-taken = Salle prise par une autre séance
cycle-because-room-busy = Salle prise dans un autre agenda
cycle-because-professional-taken = Animateur pris par une autre séance
cycle-because-professional-busy = Animateur pris dans un autre agenda
cycle-because-professional-away = Animateur absent
cycle-because-patient-elsewhere = Quelqu’un du groupe est attendu ailleurs
cycle-because-overfull = Plus de personnes que de places
cycle-because-room-too-small = Salle trop petite
cycle-because-nobody-leads = Personne pour animer
cycle-because-profession-missing = Profession demandée absente
cycle-because-holiday = Jour férié
cycle-because-school-holiday = Vacances scolaires
cycle-because-forbidden-week = Semaine gardée libre
cycle-because-place-closed = Lieu fermé à cette heure
cycle-because-travel-too-short = Trop peu de temps pour venir d’un autre lieu
cycle-because-past = Jour déjà passé
cycle-stale = Le formulaire a changé depuis. Proposez un nouveau plan avant d’ouvrir les groupes.
cycle-open = Ouvrir les groupes de ce plan
cycle-opened =
    { $count ->
        [one] Une séance est planifiée.
       *[other] { $count } séances sont planifiées.
    }
cycle-opened-about = Les groupes sont ouverts. Donnez maintenant leurs places aux personnes qui attendent.
cycle-to-schedule = Voir l’agenda
cycle-to-programme = Voir les groupes
