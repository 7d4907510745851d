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

# A group follows another version of the pathway.

groups-adapt = Adapter à une autre version…
groups-adapt-of = Adapter à une autre version : { $title }
groups-adapt-title = Adapter le groupe à une autre version
groups-adapt-context = « { $title } » suit la version { $number } du parcours. Rien n’est enregistré tant que vous ne le demandez pas.
groups-adapt-version = Version à suivre
groups-adapt-version-missing = Choisissez la version que le groupe doit suivre.
groups-adapt-version-choose = Choisir…
groups-adapt-version-option = Version { $number }, enregistrée le { $day }
groups-adapt-version-own = Version { $number }, celle du groupe
groups-adapt-button =
    { $count ->
        [0] Adapter le groupe
        [one] Adapter le groupe : une séance change
       *[other] Adapter le groupe : { $count } séances changent
    }
groups-adapt-outcome-moved =
    { $count ->
        [one] Une séance a lieu un autre jour
       *[other] { $count } séances ont lieu un autre jour
    }
groups-adapt-outcome-removed =
    { $count ->
        [one] Une séance est annulée
       *[other] { $count } séances sont annulées
    }
groups-adapt-outcome-new =
    { $count ->
        [one] Une séance entre dans l’agenda
       *[other] { $count } séances entrent dans l’agenda
    }
groups-adapt-outcome-left-out =
    { $count ->
        [one] Une séance n’entre pas dans l’agenda
       *[other] { $count } séances n’entrent pas dans l’agenda
    }
groups-adapt-outcome-kept =
    { $count ->
        [one] Une séance garde son jour
       *[other] { $count } séances gardent leur jour
    }
groups-adapt-cause-held = Elle a eu lieu.
groups-adapt-cause-cancelled = Elle était déjà annulée.
groups-adapt-cause-marked = Des présences y sont notées.
groups-adapt-cause-begun = Son heure est passée.
groups-adapt-cause-own = Elle ne vient d’aucune séance de la version que suit le groupe.
groups-adapt-cause-for-one = Elle a été convenue avec une personne.
groups-adapt-cause-kind-listed = La version en fait une séance d’une autre sorte, et des personnes sont sur sa liste : changez-la à la main.
groups-adapt-cause-chosen-by-hand = Son jour n’est pas celui que compte la version : il reste.
groups-adapt-cause-day-past = Le jour que lui donne la version est passé.
groups-adapt-cause-same = Les deux versions en disent la même chose.
groups-adapt-cause-changed = La version en dit autre chose.
groups-adapt-cause-other-day = La version compte son jour autrement.
groups-adapt-cause-dropped = La version ne l’a plus. Elle reste dans les livres comme annulée.
groups-adapt-cause-added = La version l’a, celle d’avant ne l’avait pas.
groups-adapt-cause-missing = Les deux versions l’ont, et le groupe ne l’a jamais eue.
groups-adapt-changes = Changent aussi : { $changes }
groups-adapt-change-theme = thème
groups-adapt-change-minutes = durée
groups-adapt-change-kind = sorte de séance
groups-adapt-change-capacity = places
groups-adapt-change-handout = fiche
groups-adapt-expected =
    { $count ->
        [0] Personne n’est encore attendu
        [one] Une personne attendue
       *[other] { $count } personnes attendues
    }
groups-adapt-following =
    { $count ->
        [one] Une personne n’a pas commencé et suit la version avec le groupe.
       *[other] { $count } personnes n’ont pas commencé et suivent la version avec le groupe.
    }
groups-adapt-staying =
    { $count ->
        [one] Le parcours d’une personne, qui a commencé, reste sur la version de son début. Pour le changer, avec une raison, ouvrez son dossier :
       *[other] Les parcours de { $count } personnes, qui ont commencé, restent sur la version de leur début. Pour en changer un, avec une raison, ouvrez le dossier :
    }
groups-adapted =
    { $count ->
        [0] Le groupe « { $title } » suit maintenant la version { $number }.
        [one] Le groupe « { $title } » suit maintenant la version { $number } : une séance a changé.
       *[other] Le groupe « { $title } » suit maintenant la version { $number } : { $count } séances ont changé.
    }
groups-adapted-other-end = Le début reste, la fin change : les nouvelles heures sont indiquées. Il n’y a pas de message tout prêt pour cela.
