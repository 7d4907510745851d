# Planning: a session's form, its times, what closes a day, acts and whom to tell.

planning-past-midnight = { $from } – { $to }, jusqu’au { $day }
planning-on-day = { $day }, { $hours }
planning-ends = finit le { $day } à { $time }
planning-place-none = Lieu non précisé
planning-leader = { $name } : { $answer }
planning-leaders = Qui anime
planning-leaders-none = Personne n’anime encore.
planning-joint = Avec { $team } ({ $country })
planning-remote = À distance
planning-held-in = En { $languages }
planning-interpreter = Interprète : { $languages }
planning-transport = Trajet : { $transport }

# What closes a day.

planning-closure-public = Jour férié ({ $country }) : { $name }
planning-closure-public-here = Jour férié : { $name }
planning-closure-school = École : { $name }
planning-closure-forbidden-week = Semaine gardée libre : { $name }
planning-closure-to-check = { $closure } (dates à vérifier)

# How a session repeats.

planning-every-week = chaque semaine
planning-every-two-weeks = toutes les deux semaines
planning-every-month = chaque mois, le même jour de la semaine
planning-every-other = selon sa propre règle
planning-rule-count =
    { $count ->
        [one] { $every }, une fois
       *[other] { $every }, { $count } fois
    }
planning-rule-until = { $every }, jusqu’au { $day }

# The form of a session.

planning-choose = Choisissez…
planning-programme = Programme
planning-programme-missing = Choisissez le programme.
planning-group = Groupe
planning-group-none = Sans groupe
planning-group-option = { $title }, dès le { $day }
planning-theme-of = Séance du parcours
planning-theme-fills = Elle remplit le thème, la sorte, la durée, les places et la fiche.
planning-theme-own = Aucune : un autre thème
planning-theme = Thème
planning-theme-missing = Indiquez le thème de la séance.
planning-minutes = Durée
planning-minutes-missing = Indiquez la durée en minutes.
planning-capacity = Places
planning-capacity-missing = Indiquez combien de personnes peuvent venir.
planning-hour = Heure de début
planning-hour-hint = Par exemple 14:00.
planning-hour-missing = Indiquez une heure entre 0:00 et 23:59.
planning-place = Lieu
planning-place-words = Où, en toutes lettres
planning-place-missing = Indiquez où la séance a lieu.
planning-room = Salle
planning-room-none = Sans salle
planning-room-seats =
    { $seats ->
        [one] { $name }, une place assise
       *[other] { $name }, { $seats } places assises
    }
planning-remote-check = À distance, par téléphone ou en vidéo
planning-languages = Langues de la séance
planning-interpreters = Interprètes prévus
planning-transport-field = Trajet organisé
planning-transport-hint = Par exemple : navette depuis la mairie de Fumay à 13:15.
planning-joint-check = Avec l’équipe d’un autre pays
planning-joint-hint = Les jours fériés de ce pays comptent aussi.
planning-partner-team = Nom de l’équipe
planning-partner-missing = Indiquez le nom de l’équipe.
planning-partner-country = Pays de l’équipe
planning-partner-region = Région de l’équipe
planning-partner-region-none = Une autre région

# What stands in its way.

planning-check = Vérification de la séance
planning-check-waits = La vérification commence dès que le programme, le jour, l’heure, la durée et les places sont indiqués.
planning-no-conflict = Rien ne s’y oppose.
planning-conflict-hard = À justifier :
planning-conflict-soft = À savoir :
planning-preview-waits = L’aperçu n’est pas encore là. Attendez un instant, puis recommencez.
planning-free = Prochains moments libres
planning-despite = Pourquoi malgré tout
planning-despite-hint = Une phrase suffit ; elle reste dans l’historique. Sans nom de patient.
planning-despite-missing = Quelque chose s’y oppose : dites pourquoi vous le faites malgré tout, ou choisissez un autre moment.

# Cancelling: why, in which part of the day.

planning-cause = Pourquoi
planning-cause-missing = Choisissez pourquoi.
planning-cause-weather = Intempéries
planning-cause-staff-ill = Animation empêchée
planning-cause-strike = Grève
planning-cause-place-closed = Lieu ou salle fermés
planning-cause-too-few = Trop peu de personnes
planning-cause-people-asked = À la demande des personnes
planning-cause-mistake = Prévue par erreur
planning-cause-other = Autre raison
planning-note = Précision
planning-note-hint = Sans nom de patient ni maladie.
planning-cancel-button =
    { $count ->
        [one] Annuler la séance
       *[other] Annuler { $count } séances
    }
planning-part-morning = Matin, avant 13:00
planning-part-afternoon = Après-midi, de 13:00 à 18:00
planning-part-evening = Soirée, dès 18:00

# What somebody answered who was asked to lead.

planning-answer-not-asked = pas encore demandé
planning-answer-asked = demandé, sans réponse
planning-answer-accepted = accepte
planning-answer-tentative = peut-être
planning-answer-declined = refuse

# Acts of planning, and taking the last one back.

planning-kind-open-cohort = Groupe ouvert
planning-kind-move-sessions = Séances déplacées
planning-kind-cancel-sessions = Séances annulées
planning-kind-cancel-and-plan = Séances annulées et replanifiées
planning-kind-add-series = Série ajoutée
planning-kind-plan-cycle = Cycle planifié
planning-kind-regenerate-cohort = Groupe adapté à une autre version
planning-last =
    { $count ->
        [one] { $kind } : une séance, { $at }, { $by }.
       *[other] { $kind } : { $count } séances, { $at }, { $by }.
    }
planning-can-undo = Vous pouvez encore annuler cette action.

# Whom to tell.

planning-tell =
    { $count ->
        [one] Une personne à prévenir
       *[other] { $count } personnes à prévenir, qui part le plus tôt d’abord
    }
planning-tell-now =
    { $count ->
        [one] Prévenez maintenant une personne
       *[other] Prévenez maintenant { $count } personnes, qui part le plus tôt d’abord
    }
planning-tell-nobody = Personne n’est à prévenir.
planning-tell-caregiver = (proche)
planning-not-to-tell =
    { $count ->
        [one] Une personne attendue ne doit pas être contactée : elle n’est pas dans cette liste.
       *[other] { $count } personnes attendues ne doivent pas être contactées : elles ne sont pas dans cette liste.
    }
planning-leaves-at = Part de chez soi à { $time }
planning-leaves-on = Part de chez soi le { $day } à { $time }
planning-leaves-unknown = Heure de départ inconnue
planning-to-calls = Ouvrir les appels
planning-again = Nouvelle date : { $when }
planning-letters =
    { $count ->
        [one] Imprimer une lettre
       *[other] Imprimer { $count } lettres
    }
planning-letters-about = Une lettre par personne, dans sa langue, pour une enveloppe à fenêtre. Elle ne nomme ni maladie ni thème, et ne donne la raison de personne.
planning-letters-none = Aucune lettre à imprimer.
planning-no-address =
    { $count ->
        [one] Une personne est sans adresse complète, donc sans lettre. Appelez-la.
       *[other] { $count } personnes sont sans adresse complète, donc sans lettre. Appelez-les.
    }
planning-kept =
    { $count ->
        [one] Une séance reste telle quelle : des présences y sont notées, ou elle est terminée.
       *[other] { $count } séances restent telles quelles : des présences y sont notées, ou elles sont terminées.
    }
planning-left-out =
    { $count ->
        [one] Une personne du groupe n’est pas attendue : elle a refusé d’entrer dans le programme ou ne peut être contactée.
       *[other] { $count } personnes du groupe ne sont pas attendues : elles ont refusé d’entrer dans le programme ou ne peuvent être contactées.
    }
