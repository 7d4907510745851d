# Programmes, their templates and their people.

programmes-title = Programmes
programmes-one = Programme
programmes-loading = Lecture des programmes…
programmes-empty = Aucun programme n’est ouvert. Un modèle de parcours en donne les séances et les dates.
programmes-new = Ouvrir un programme
programmes-from = À partir du { $day }
programmes-tally = Inscrits : { $people }. Séances tenues : { $held } sur { $sessions }.
programmes-progress = Séances tenues de « { $title } »
programmes-new-title = Ouvrir un programme
programmes-new-context = Les séances se placent à partir du premier jour et évitent les jours fériés.
programmes-template = Modèle de parcours
programmes-template-missing = Choisissez un modèle.
programmes-template-detail =
    { $sessions ->
        [one] { $condition }, une séance
       *[other] { $condition }, { $sessions } séances
    }
programmes-name = Nom du programme
programmes-name-hint = Celui que l’équipe et les patients emploieront.
programmes-name-missing = Donnez un nom au programme.
programmes-first-day = Premier jour
programmes-first-day-missing = Écrivez un jour qui existe, par exemple 12, 1 et 2027.
programmes-day = Jour
programmes-month = Mois
programmes-year = Année
programmes-hour = Heure des séances
programmes-hour-hint = Par exemple 14:00.
programmes-hour-missing = Écrivez une heure entre 0:00 et 23:59.
programmes-place = Lieu
programmes-place-missing = Écrivez où ont lieu les séances.
programmes-open = Ouvrir le programme
programmes-opening = Ouverture du programme…
programmes-dates = Dates prévues
programmes-dates-empty = Choisissez un modèle et un premier jour : les dates apparaissent ici.
programmes-session = Séance { $number } : { $theme }
programmes-session-size =
    { $capacity ->
        [one] { $minutes } minutes, une place
       *[other] { $minutes } minutes, { $capacity } places
    }
programmes-skipped = { $day } est férié ({ $holiday }) : la séance { $number } est décalée au { $moved }.
programmes-context = { $condition }, à partir du { $day }
programmes-sessions = Séances
programmes-people =
    { $count ->
        [0] Personnes inscrites
        [one] Une personne inscrite
       *[other] { $count } personnes inscrites
    }
programmes-people-none = Personne n’est encore inscrit. Cherchez des patients ci-dessous.
programmes-enrol = Inscrire des personnes
programmes-enrol-found = Patients trouvés
programmes-enrol-already = Déjà dans le programme
programmes-enrol-more = { $count } patients correspondent. Précisez la recherche pour voir les autres.
programmes-enrol-none = Cochez d’abord au moins une personne.
programmes-enrol-button =
    { $count ->
        [0] Inscrire
        [one] Inscrire une personne
       *[other] Inscrire { $count } personnes
    }
programmes-enrolled =
    { $count ->
        [0] Tout le monde était déjà inscrit.
        [one] Une personne a été inscrite, aussi aux séances à venir.
       *[other] { $count } personnes ont été inscrites, aussi aux séances à venir.
    }
