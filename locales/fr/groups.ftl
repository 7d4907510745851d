# The groups of a programme, their sessions, who leads them and where.

groups-about = Un groupe suit toutes les séances du parcours, datées depuis son premier jour.
groups-empty = Aucun groupe n’est ouvert. Ouvrez-en un : vous verrez chaque date avant d’enregistrer.
groups-open = Ouvrir un groupe
groups-open-about = Le groupe suit la version { $number } du parcours. Rien n’est enregistré avant que vous le demandiez.
groups-open-button = Ouvrir le groupe
groups-title = Nom du groupe
groups-title-hint = Par exemple : Groupe du printemps.
groups-title-missing = Donnez un nom au groupe.
groups-dates-empty = Choisissez un premier jour : les dates apparaissent ici.
groups-patients =
    { $count ->
        [one] La personne en attente qui commence avec ce groupe
       *[other] Qui, des { $count } personnes en attente, commence avec ce groupe
    }
groups-patients-all =
    { $count ->
        [one] Cocher cette personne
       *[other] Cocher les { $count } personnes
    }
groups-opened =
    { $sessions ->
        [one] Le groupe « { $title } » est ouvert : une séance est datée.
       *[other] Le groupe « { $title } » est ouvert : { $sessions } séances sont datées.
    }
groups-facts =
    { $people ->
        [0] Depuis le { $day }. Personne n’y est encore.
        [one] Depuis le { $day }. Une personne.
       *[other] Depuis le { $day }. { $people } personnes.
    }
groups-version = Parcours : version { $number }.
groups-older = La dernière version est la { $latest } ; ce groupe garde la sienne.
groups-over = { $title } : terminé
groups-session-detail = Séance { $number } – { $kind } – { $place }
groups-care = Qui et où
groups-care-of = Qui et où : { $theme }, { $day }
groups-care-title = Qui anime cette séance, et où
groups-care-context = { $theme }, { $day }
groups-care-loading = Lecture de la séance…
groups-care-saved = Séance « { $theme } » : le lieu et les personnes qui animent sont enregistrés.
groups-place-other = Un autre lieu
groups-place-words = Lequel
groups-leaders = Qui anime
groups-leaders-others = Autres personnes du centre
groups-leaders-later = Pour toutes les séances du groupe. Vous pouvez aussi le dire plus tard, séance par séance.
groups-leaders-none = L’équipe du centre est vide. Ajoutez-y d’abord les personnes qui animent.
groups-leader = { $name } – { $profession }
groups-one = Groupe
groups-waiting = Liste d’attente
groups-alone = Sans groupe
groups-option =
    { $people ->
        [0] { $title }, dès le { $day }, personne encore
        [one] { $title }, dès le { $day }, une personne
       *[other] { $title }, dès le { $day }, { $people } personnes
    }
groups-for-one = Ce cycle est pour cette personne seule
groups-for-one-hint = Ses séances individuelles lui sont réservées.
