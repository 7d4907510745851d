# When nothing takes place: holidays, weeks kept free, leaves, other calendars.

closures-loading = Lecture des jours fermés…
closures-affected =
    { $count ->
        [one] Une séance est prévue à ce moment
       *[other] { $count } séances sont prévues à ce moment
    }
closures-affected-about = Rien n’a été déplacé. Ouvrez chaque séance pour la déplacer, l’annuler ou la garder.
closures-free = Moments où rien ne s’y oppose :
closures-free-none = Aucun moment libre n’a été trouvé dans les semaines qui viennent.

# Weeks kept free.

closures-weeks = Semaines gardées libres
closures-weeks-about = Aucun cycle et aucune série n’y place de séance.
closures-weeks-none = Aucune semaine n’est gardée libre.
closures-week-add = Garder une semaine libre
closures-week-context = Les séances déjà prévues restent où elles sont ; elles vous sont nommées avec d’autres moments possibles.
closures-week-keep = Garder libre
closures-week-day = Un jour de la semaine
closures-week-days = La semaine { $days }.
closures-words = Pourquoi
closures-words-missing = Écrivez pourquoi en quelques mots.
closures-week-words-hint = Se lit dans l’agenda, par exemple « Inventaire » ou « Fête du village ».
closures-week-kept = La semaine { $days } est gardée libre.
closures-week-given-back = La semaine { $days } est rendue.
closures-week-drop = Rendre
closures-week-drop-of = Rendre la semaine { $days }
closures-sessions-within =
    { $count ->
        [one] Une séance y est prévue quand même.
       *[other] { $count } séances y sont prévues quand même.
    }

# Leaves.

closures-leaves = Absences de l’équipe
closures-leaves-about = Sentier ne propose à personne d’animer pendant son absence. Aucune maladie n’est notée ici.
closures-leaves-none = Aucune absence n’est notée.
closures-leave-add = Noter une absence
closures-leave-save = Noter l’absence
closures-leave-added = L’absence est notée : { $name }.
closures-leave-dropped = L’absence est retirée : { $name }.
closures-leave-drop = Retirer
closures-leave-drop-of = Retirer l’absence : { $name }, { $days }
closures-leads-within =
    { $count ->
        [one] Anime quand même une séance.
       *[other] Anime quand même { $count } séances.
    }
closures-choose = Choisir…
closures-professional = Qui
closures-professional-missing = Choisissez qui est absent.
closures-first = Premier jour
closures-last = Dernier jour
closures-last-hint = Vide pour un seul jour.
closures-last-before = Le dernier jour vient avant le premier. Vérifiez les deux.
closures-leave-words-hint = Par exemple « Vacances » ou « Formation ». N’écrivez aucune maladie.

# Other calendars.

closures-busy = Autres agendas
closures-busy-about = Un fichier .ics dit quand une personne ou une salle est déjà prise. Seules les heures sont gardées.
closures-busy-none = Aucun autre agenda n’a été lu.
closures-busy-add = Lire un agenda
closures-busy-line =
    { $count ->
        [0] { $source } : aucun moment
        [one] { $source } : un moment
       *[other] { $source } : { $count } moments
    }
closures-busy-read-at = Lu : { $moment }
closures-busy-drop = Oublier
closures-busy-drop-of = Oublier l’agenda { $source } de { $whom }
closures-busy-dropped = L’agenda { $source } est oublié. Pour le retrouver, lisez son fichier à nouveau.
closures-busy-context = Relire le même fichier remplace ce qui avait été lu.
closures-busy-read = Lire le fichier
closures-busy-done =
    { $count ->
        [0] Ce fichier ne contient aucun moment à reprendre.
        [one] Un moment est repris de ce fichier.
       *[other] { $count } moments sont repris de ce fichier.
    }
closures-busy-left-out =
    { $count ->
        [one] Une entrée n’a pas pu être lue : elle est laissée de côté. Vérifiez-la dans l’autre agenda.
       *[other] { $count } entrées n’ont pas pu être lues : elles sont laissées de côté. Vérifiez-les dans l’autre agenda.
    }
closures-busy-zone =
    { $count ->
        [one] Le fuseau horaire d’une entrée n’est pas connu : celui du centre a été pris.
       *[other] Le fuseau horaire de { $count } entrées n’est pas connu : celui du centre a été pris.
    }
closures-whom = Agenda de qui, ou de quelle salle
closures-whom-missing = Choisissez une personne ou une salle.
closures-whom-people = Équipe
closures-whom-rooms = Salles
closures-room-at = { $room }, { $place }
closures-file = Fichier
closures-file-hint = Un fichier qui se termine par .ics, exporté de l’autre agenda.
closures-file-choose = Choisir le fichier
closures-file-other = Choisir un autre fichier
closures-file-missing = Choisissez un fichier .ics.

# How the centre plans.

closures-planning = Règles de planification
closures-planning-edit = Modifier les règles de planification
closures-planning-saved = Les règles de planification sont enregistrées.
closures-school = Calendrier scolaire
closures-school-none = Aucun
closures-avoid = Cycles et séries évitent les vacances scolaires
closures-avoid-hint = Une séance seule peut toujours y être placée.
closures-car-km = Voisins pour partager une voiture
closures-car-km-hint = Jusqu’à quelle distance deux communes sont voisines, à vol d’oiseau.
closures-car-km-missing = Écrivez une distance en kilomètres ; 0 pour la même commune seulement.
closures-km = jusqu’à { $km } km

# Holidays to come.

closures-coming = Jours fériés et vacances de l’année qui vient
closures-coming-none = Ni jour férié ni vacances scolaires ne sont connus.
closures-days = Jours
closures-name = Nom
closures-kind = Nature
closures-kind-public = Jour férié
closures-kind-school = Vacances scolaires
closures-kind-forbidden-week = Semaine gardée libre
closures-kind-in = { $kind }, { $country }
closures-to-be-checked = Dates à vérifier
