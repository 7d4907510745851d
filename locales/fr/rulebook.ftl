# The page of rules: what each says, its numbers and their dates, and the form to set them.

rulebook-about = Les règles que Sentier applique, avec leurs nombres, leurs dates et l’endroit où elles ont été lues. Ce que personne n’a pu vérifier, votre centre peut le fixer.
rulebook-loading = Lecture des règles…
rulebook-empty = Ce registre n’a aucune règle.
rulebook-countries = Règles de quel pays
rulebook-all = Toutes
rulebook-everywhere = Partout
rulebook-rule = Règle : { $rule }
rulebook-source = Source : { $source }
rulebook-checked = Vérifiée dans une source publique.
rulebook-unchecked = Non vérifiée
rulebook-unchecked-set = Non vérifiée : votre centre peut en fixer les nombres.
rulebook-today = Aujourd’hui
rulebook-none-today = Aucun nombre ne vaut aujourd’hui.
rulebook-others =
    { $count ->
        [one] Une autre valeur, à d’autres dates
       *[other] { $count } autres valeurs, à d’autres dates
    }
rulebook-between = du { $from } au { $until }
rulebook-from = à partir du { $from }
rulebook-until = jusqu’au { $until }
rulebook-always = sans date de début ni de fin
rulebook-set-by = Fixé par ce centre : { $who }

# The form.

rulebook-set = Fixer les nombres
rulebook-form-about = Les nombres valent à partir du jour choisi. Pour les jours d’avant, les anciens restent.
rulebook-from-day = À partir du
rulebook-number-unreadable = Écrivez un nombre entier, par exemple 3.
rulebook-number-missing = Écrivez un nombre entier : { $number }
rulebook-reason = Qui le dit, et où on peut le lire
rulebook-reason-hint = Par exemple : courrier de l’agence régionale du 12 janvier 2026.
rulebook-reason-missing = Écrivez qui le dit et où on peut le lire, pour que chacun puisse le vérifier.
rulebook-save = Fixer ces nombres
rulebook-saved = Les nombres sont fixés : { $rule }
rulebook-effect = Effet sur les personnes de cette année
rulebook-effect-see = Voir l’effet
rulebook-effect-first = Voyez d’abord l’effet de ces nombres sur les personnes de cette année.
rulebook-effect-trying = Calcul sur les parcours de l’année…
rulebook-effect-stale = Rien n’est encore enregistré.
rulebook-effect-unfit = Écrivez d’abord le jour et tous les nombres.
rulebook-effect-counts = Avec ces nombres, { $after } au lieu de { $before } remplissent la règle.
rulebook-effect-nobody = Pour personne la réponse ne change.
rulebook-effect-lost =
    { $count ->
        [one] Cette personne ne la remplirait plus :
       *[other] Ces { $count } personnes ne la rempliraient plus :
    }
rulebook-effect-gained =
    { $count ->
        [one] Cette personne la remplirait en plus :
       *[other] Ces { $count } personnes la rempliraient en plus :
    }
rulebook-trial = Essayer d’autres nombres
rulebook-trial-about = Cette règle est vérifiée et reste comme elle est. Voyez ce que d’autres nombres changeraient cette année.
rulebook-trial-done = Fermer l’essai
