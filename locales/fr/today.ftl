# The first page of the day.

today-title = Aujourd’hui
today-loading = Lecture de la journée…
today-others = Aujourd’hui aussi
today-coming = Prochaines séances
today-empty-register = Ce registre est encore vide. Importez d’abord la liste de vos patients.
today-empty-programmes = Aucune séance n’est prévue. Ouvrez un programme pour en planifier.
today-empty-next = Aucune séance aujourd’hui. La prochaine a lieu le { $day }.
today-import = Importer une liste
today-open-programme = Ouvrir un programme
today-due = Ce qui reste à faire
today-due-loading = Lecture de ce qui reste à faire…
today-due-none = Rien n’attend. Chaque parcours et chaque programme est à jour.
today-due-all = Voir la liste
today-due-all-of =
    { $count ->
        [one] Voir la ligne
       *[other] Voir les { $count } lignes
    }

# What was left open, what the day takes, what must be settled.

today-open =
    { $count ->
        [one] Une séance passée n’est pas terminée
       *[other] { $count } séances passées ne sont pas terminées
    }
today-open-session = { $day }, { $from } – { $theme }
today-open-more =
    { $count ->
        [one] Et une autre, plus ancienne.
       *[other] Et { $count } autres, plus anciennes.
    }
today-closures = Ce qui ferme ce jour
today-closure-public = Jour férié : { $name }
today-closure-school = Vacances scolaires : { $name }
today-closure-forbidden-week = Semaine sans séance : { $name }
today-closure-in = { $closure } ({ $country })
today-closure-unchecked = { $closure } – dates à vérifier
today-all-over = Il n’y a plus de séance à venir aujourd’hui.
today-leave-at = Départ à { $time }
today-nobody-leads = Personne n’anime
today-transport = Transport : { $transport }
today-interpreters-missing = Interprète à trouver : { $languages }
today-language-clashes =
    { $count ->
        [one] Une personne ne suit pas la langue de la séance
       *[other] { $count } personnes ne suivent pas la langue de la séance
    }
today-without-transport =
    { $count ->
        [one] Une personne n’a pas de moyen de venir
       *[other] { $count } personnes n’ont pas de moyen de venir
    }
today-bag = À charger pour la journée
today-bag-session = À emporter
today-bag-item = { $count } × { $what }
today-column-hour = Heure
today-column-theme = Thème
today-column-place = Lieu
today-column-leaders = Animation
today-column-people = Personnes
today-column-takes = À prévoir
today-settle = À régler
today-to-call =
    { $count ->
        [one] Une personne à appeler
       *[other] { $count } personnes à appeler
    }
today-free-places = Une place est libre et quelqu’un attend
today-leaderless = Personne n’anime encore
today-pack = Imprimer la journée
today-pack-key = Ctrl+P
today-pack-tomorrow = Pour demain
today-pack-tomorrow-key = Imprimer { $day } – Ctrl+Maj+P

# The checklist of a register that is new.

today-checklist-title = Pour commencer
today-checklist-about = Ce qui manque encore à ce registre. La liste disparaît quand tout est là.
today-checklist-count = { $done } sur { $of } : fait
today-checklist-done = Fait
today-checklist-open = À faire
today-checklist-centre = Noter les lieux et les salles du centre
today-checklist-team = Noter l’équipe
today-checklist-programme = Ouvrir un premier programme
today-checklist-person = Ajouter une première personne
today-checklist-session = Prévoir une première séance
today-checklist-backup = Choisir un second lieu pour les sauvegardes
today-checklist-recovery = Faire la feuille de secours et la mettre sous clé
