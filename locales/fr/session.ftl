# The sheet of one session: its facts, who leads it, moving and cancelling it, its papers.

session-title = Séance
session-loading = Lecture de la séance…
session-tabs = Parties de la séance
session-tab-sheet = Séance
session-tab-places = Places libres
session-tab-cars = Covoiturage
session-tab-papers = Papiers
session-to-schedule = Agenda du { $day }
session-act-change = Modifier
session-act-move = Déplacer
session-act-cancel = Annuler la séance
session-changed = La séance est enregistrée.
session-now = Prévue : { $when }
session-change-about = { $when }. Pour un autre jour ou une autre heure, déplacez-la : les personnes à prévenir vous sont alors montrées.

# Its facts.

session-facts = Cette séance
session-status = État
session-number-of = { $programme }, séance { $number }
session-when = Quand
session-minutes =
    { $minutes ->
        [one] Une minute
       *[other] { $minutes } minutes
    }
session-people = Personnes
session-excused = Excusés
session-waiting = Liste d’attente
session-waiting-people =
    { $count ->
        [one] Une personne attend une place dans ce programme.
       *[other] { $count } personnes attendent une place dans ce programme.
    }
session-arranged = Organisé
session-handout = Fiche patient
session-rule = Se répète
session-following = Ensuite
session-following-count =
    { $count ->
        [one] Une séance suit dans le même groupe ou la même série.
       *[other] { $count } séances suivent dans le même groupe ou la même série.
    }
session-conflicts = Ce qui s’y oppose maintenant
session-is-cancelled = Annulée le { $day } : { $cause }

# Who leads it, calls about it.

session-answer-of = Réponse de { $name }
session-answer-saved = { $name } : { $answer }. C’est enregistré.
session-calls = Appels et messages
session-calls-none = Aucun appel ni message au sujet de cette séance.
session-call = { $way } : { $outcome }
session-call-by = Noté par { $by }

# Moving and cancelling it.

session-scope = Quelles séances
session-scope-one = Celle-ci seulement
session-scope-following =
    { $count ->
        [one] Celle-ci et la suivante
       *[other] Celle-ci et les { $count } suivantes
    }
session-move-day = Nouveau jour
session-move-nowhere = C’est déjà son jour et son heure. Indiquez un autre moment.
session-move-button =
    { $count ->
        [one] Déplacer la séance
       *[other] Déplacer { $count } séances
    }
session-move-people =
    { $count ->
        [0] Personne n’est à prévenir
        [one] Une personne à prévenir
       *[other] { $count } personnes à prévenir
    }
session-move-from = De : { $when }
session-move-to = À : { $when }
session-move-kept =
    { $count ->
        [one] Une séance ne bouge pas : ses présences sont saisies, ou elle est close
       *[other] { $count } séances ne bougent pas : leurs présences sont saisies, ou elles sont closes
    }
session-moved =
    { $count ->
        [one] La séance est déplacée.
       *[other] { $count } séances sont déplacées.
    }
session-cancel-about = { $when }. Rien n’est supprimé : la séance reste dans l’agenda, annulée.
session-cancelled =
    { $count ->
        [one] La séance est annulée.
       *[other] { $count } séances sont annulées.
    }

# Its papers.

session-print = À imprimer
session-print-language = La langue des mots du papier lui-même. Les fiches suivent la langue de chaque personne.
session-print-button = Imprimer
session-paper-sign-in = Feuille d’émargement
session-paper-sign-in-about = Numérotée, avec une case pour signer.
session-print-sign-in = Imprimer la feuille d’émargement
session-paper-badges = Badges
session-paper-badges-about = Un par personne de la liste, avec son code.
session-print-badges = Imprimer les badges
session-paper-materials = Matériel
session-paper-materials-about = Ce qu’il faut emporter.
session-print-materials = Imprimer la liste du matériel
session-paper-handouts = Fiches de tout le monde
session-paper-handouts-about = Chacune dans la langue et la taille de la personne.
session-print-handouts = Imprimer les fiches de tout le monde
session-paper-booklets = Livrets A5
session-paper-booklets-about = Pages A5 à plier, un tirage à part. Qui a besoin de grandes lettres reçoit sa fiche A4, dans l’autre fichier.
session-print-booklets = Imprimer les livrets A5
session-sheet-printed = Déjà imprimée : les lignes gardent leur numéro.
session-kept = Feuilles signées, numérisées
session-kept-none = Aucune feuille signée n’est encore gardée. Ajoutez-en une depuis la liste des présences.
session-kept-binder = Papier : { $binder }
session-kept-by = { $at }, { $by }
session-kept-open = Ouvrir
session-kept-open-of = Ouvrir { $title }
session-invite-coming = Lettres d’invitation
session-invite-coming-about = Une lettre par personne inscrite, dans sa langue, pour une enveloppe à fenêtre.
session-invite-missed = Lettres après une absence
session-invite-missed-about = Une lettre par personne absente, dans sa langue, sans reproche.
session-invite-print-coming = Imprimer les lettres d’invitation
session-invite-print-missed = Imprimer les lettres après une absence
