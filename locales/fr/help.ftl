# The help: its frame, and the table of keys. Its pages stand in assets/help.

help-title = Aide
help-back = Revenir en arrière
help-all = Toute l’aide
help-context = Une page par tâche. Tout est sur cet ordinateur, sans réseau.
help-search = Chercher dans l’aide
help-search-hint = Un ou deux mots, par exemple : retard, clé USB.
help-found =
    { $count ->
        [0] Aucune page ne contient ces mots. Essayez un autre mot.
        [one] Une page
       *[other] { $count } pages
    }

help-part-begin = Commencer
help-part-day = La journée
help-part-people = Les personnes
help-part-plan = Programmes et séances
help-part-papers = Fiches et lettres
help-part-figures = Chiffres et partage
help-part-safe = Garder le registre en sûreté

help-key-ctrl = Ctrl
help-key-shift = Maj
help-key-enter = Entrée
help-key-escape = Échap
help-key-delete = Suppr
help-key-left = Flèche gauche
help-key-up-down = Flèches haut et bas
help-key-arrows = Flèches
help-key-page = Page préc. et Page suiv.

help-keys-column-keys = Touches
help-keys-column-does = Ce qu’elles font
help-keys-everywhere = Partout
help-keys-help = Aide de la page
help-keys-back = Page d’avant
help-keys-pane = Passer du menu à la page, puis au formulaire à côté
help-keys-language = Langue suivante de l’écran
help-keys-close = Fermer ce qui est ouvert
help-keys-save = Enregistrer le formulaire
help-keys-tomorrow = Imprimer la journée de demain
help-keys-attendance = Sur la liste d’une séance
help-keys-person = Changer de personne
help-keys-unmark = Retirer une saisie
help-keys-lists = Dans les listes
help-keys-search = Aller à la recherche
help-keys-new = Nouveau
help-keys-line = Ligne suivante ou précédente
help-keys-open = Ouvrir
help-keys-month = Dans la grille du mois
help-keys-day = Changer de jour
help-keys-other-month = Changer de mois
help-keys-block = Déplacer le bloc d’une fiche
