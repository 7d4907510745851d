# The schedule: its days, its filters, a new session, a day that is cancelled.

schedule-title = Agenda
schedule-loading = Lecture de l’agenda…
schedule-tabs = Parties de l’agenda
schedule-tab-agenda = Liste
schedule-tab-week = Semaine
schedule-tab-month = Mois
schedule-tab-people = Présences du mois
schedule-tab-closures = Fermetures et congés
schedule-tab-forecast = Besoins à venir
schedule-new = Nouvelle séance
schedule-more = Autres actions
schedule-print-week = Imprimer la semaine
schedule-print-month = Imprimer le mois
schedule-day-pack = Imprimer le dossier du { $day }
schedule-plan-cycle = Planifier un cycle entier

# Which part is shown.

schedule-filters = Filtrer
schedule-filters-on = Filtrer (une partie seulement est montrée)
schedule-filters-none = Tout montrer
schedule-where = Lieu ou salle
schedule-where-all = Partout
schedule-who = Qui anime
schedule-who-all = Tout le monde
schedule-programme-all = Tous les programmes
schedule-by = Grouper
schedule-by-day = Par jour
schedule-by-room = Par salle
schedule-by-professional = Par professionnel
schedule-no-room = Sans salle
schedule-no-leader = Personne n’anime encore

# Which days.

schedule-moves = Aller à un autre jour
schedule-week-before = Semaine précédente
schedule-week-after = Semaine suivante
schedule-month-before = Mois précédent
schedule-month-after = Mois suivant
schedule-go-today = Aujourd’hui
schedule-previous-with = Séances précédentes : { $day }
schedule-next-with = Séances suivantes : { $day }
schedule-jump = Aller à une date
schedule-jump-to = Date à montrer
schedule-week-from = Du { $from } au { $to }
schedule-month-of = { $month } { $year }
schedule-grid = Jours : { $name }
schedule-days = Fermetures, congés
schedule-today = aujourd’hui
schedule-key-new = N
schedule-key-today = A
schedule-keys = Dans la grille : flèches d’un jour ou d’une semaine, Page préc. et Page suiv. d’un mois, Début et Fin de la semaine, { $add } nouvelle séance, { $today } aujourd’hui.
schedule-weekday-1 = lun.
schedule-weekday-2 = mar.
schedule-weekday-3 = mer.
schedule-weekday-4 = jeu.
schedule-weekday-5 = ven.
schedule-weekday-6 = sam.
schedule-weekday-7 = dim.
schedule-day-count =
    { $count ->
        [0] aucune séance
        [one] une séance
       *[other] { $count } séances
    }
schedule-sessions-of =
    { $count ->
        [one] séance
       *[other] séances
    }
schedule-away = En congé : { $names }
schedule-day-empty = Aucune séance.
schedule-week-empty = Aucune séance n’est prévue cette semaine.
schedule-month-empty = Aucune séance n’est prévue ce mois-ci.
schedule-none-such = Aucune séance ne correspond à ce filtre.
schedule-week-table = Séances de la semaine

# A session on the list.

schedule-open = Ouvrir
schedule-open-of = Ouvrir la séance : { $theme }, { $day }
schedule-attendance-of = Émarger : { $theme }, { $day }
schedule-excused = Excusés : { $count }.
schedule-cancelled-because = Annulée : { $cause }
schedule-conflicts =
    { $count ->
        [one] Une chose s’y oppose
       *[other] { $count } choses s’y opposent
    }

# A calendar file.

schedule-export = Fichier d’agenda
schedule-export-about = Les séances à venir, pour un autre agenda (fichier .ics). Aucun nom de patient n’y figure.
schedule-export-whose = Les séances de qui, ou de quoi
schedule-export-professional = Un professionnel
schedule-export-room = Une salle
schedule-export-programme = Un programme
schedule-export-missing = Choisissez dans la liste.
schedule-export-folder = Dossier
schedule-export-button = Créer le fichier d’agenda
schedule-exported = Le fichier d’agenda est prêt.

# A day, or half of one, on which nothing can take place.

schedule-bad-day = Annuler une journée ou une demi-journée
schedule-bad-day-about = Vous voyez d’abord les séances et les personnes à prévenir. Rien n’est supprimé : les séances restent, annulées.
schedule-bad-day-part = Partie de la journée
schedule-whole-day = Toute la journée
schedule-bad-day-nothing = Aucune séance n’est prévue à ce moment.
schedule-bad-day-sessions =
    { $count ->
        [one] Une séance n’aurait pas lieu
       *[other] { $count } séances n’auraient pas lieu
    }
schedule-bad-day-done =
    { $count ->
        [one] Une séance est annulée le { $day }.
       *[other] { $count } séances sont annulées le { $day }.
    }
schedule-bad-day-again =
    { $count ->
        [one] Une séance est replanifiée, avec les mêmes personnes.
       *[other] { $count } séances sont replanifiées, avec les mêmes personnes.
    }
schedule-bad-day-arrange = Un interprète ou un trajet qui était prévu est à organiser à nouveau.
schedule-bad-day-time-of = Nouvelle date pour « { $theme } », { $hours }
schedule-bad-day-time-none = Pas encore de nouvelle date
schedule-bad-day-no-time = Aucun moment n’est libre dans les huit semaines qui suivent.
schedule-bad-day-first-times = Prendre le premier moment libre pour toutes
schedule-bad-day-clear-times = Ne prendre aucune nouvelle date

# A new session.

schedule-new-about = Ce que vous écrivez est gardé, même si vous quittez la page. Rien n’entre dans l’agenda avant que vous le demandiez.
schedule-new-no-programme = Une séance appartient à un programme, et aucun n’est ouvert.
schedule-new-what = Quoi
schedule-new-when = Quand
schedule-new-where = Où
schedule-new-who = Qui
schedule-new-around = Langues, interprète, trajet, équipe d’un autre pays
schedule-new-save = Planifier la séance
schedule-new-later = Continuer plus tard
schedule-new-drop = Effacer ce qui est écrit
schedule-new-saved = La séance est dans l’agenda.

# A session that repeats.

schedule-repeat = Se répète
schedule-repeat-once = Jamais
schedule-repeat-week = Chaque semaine
schedule-repeat-two-weeks = Toutes les deux semaines
schedule-repeat-month = Chaque mois, le même jour de la semaine
schedule-repeat-ends = Jusqu’à quand
schedule-repeat-count = Un nombre de séances
schedule-repeat-until = Un jour
schedule-repeat-how-many = Combien de séances
schedule-repeat-count-missing = Indiquez combien de séances.
schedule-repeat-last = Dernier jour
schedule-repeat-school = Laisser aussi de côté les vacances scolaires
schedule-series-table = Jours de la série
schedule-series-held = A lieu
schedule-series-when = Quand
schedule-series-what = À savoir
schedule-series-hold = Tenir la séance du { $day }
schedule-series-closed = Laissée de côté. { $closure }
schedule-series-left-out = Laissée de côté à la main.
schedule-series-free = Rien ne s’y oppose.
schedule-series-count =
    { $count ->
        [one] Une séance, sur { $all } jours
       *[other] { $count } séances, sur { $all } jours
    }
schedule-series-save = Planifier la série
schedule-series-saved =
    { $count ->
        [one] Une séance est dans l’agenda.
       *[other] { $count } séances sont dans l’agenda.
    }
