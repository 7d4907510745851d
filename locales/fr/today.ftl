# The first page of the day.

today-title = Aujourd’hui
today-loading = Lecture de la journée…
today-others = Aujourd’hui aussi
today-unmarked = Listes à compléter
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
