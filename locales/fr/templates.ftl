# The pathway of a programme: its plan, its versions, editing it, and files of other centres.

templates-loading = Lecture du parcours…
templates-now = Version { $number }, enregistrée le { $day } par { $by }.
templates-followed =
    { $count ->
        [0] Personne ne la suit.
        [one] Une personne la suit.
       *[other] { $count } personnes la suivent.
    }
templates-model = Ce parcours est un modèle : l’équipe l’adapte et un professionnel de santé le valide avant de s’en servir.
templates-edit = Adapter le parcours
templates-go-on = Reprendre les modifications
templates-begun = Vous aviez commencé à modifier ce parcours. Rien n’est encore enregistré ; ce que vous avez écrit est gardé tant que Sentier reste ouvert.
templates-saved = La version { $number } est enregistrée. Les personnes en cours restent sur la version qu’elles ont commencée.
templates-thrown = Les modifications sont abandonnées. Le parcours est resté tel qu’il était.

# The plan, to be read.
templates-written-in = Écrit en : { $languages }.
templates-gap =
    { $count ->
        [one] Il manque un texte en { $language }.
       *[other] Il manque { $count } textes en { $language }.
    }
templates-only-in = ({ $language })
templates-no-text = Sans texte
templates-sessions =
    { $count ->
        [0] Séances
        [one] Une séance
       *[other] { $count } séances
    }
templates-week-short = S{ $week }
templates-week = Semaine { $week }
templates-day = jour { $day }
templates-ordinal = { $number }.
templates-number = Séance { $number }
templates-number-when = Séance { $number } · semaine { $week }, jour { $day }
templates-size =
    { $places ->
        [one] { $kind }, { $minutes } minutes, une place
       *[other] { $kind }, { $minutes } minutes, { $places } places
    }
templates-kind-individual = Séance individuelle
templates-kind-group = Séance collective
templates-kind-caregivers = Séance pour les proches
templates-objectives = À la fin, on sait
templates-skills-worked = Compétences travaillées
templates-safety = Sécurité
templates-leaders = Qui peut l’animer
templates-anybody = Toute l’équipe
templates-materials = À prévoir
templates-handout = Fiche remise
templates-handout-in = { $title } ({ $languages })
templates-handout-elsewhere = Une fiche qui n’est pas sur cet ordinateur
templates-handout-none = Aucune fiche
templates-skills =
    { $count ->
        [0] Compétences
        [one] Une compétence
       *[other] { $count } compétences
    }
templates-skills-none = Ce parcours n’a pas encore de compétences. Le bilan partagé et l’évaluation s’appuient sur elles.
templates-competency-self-care = Compétences d’auto-soins
templates-competency-self-care-about = Soulager, surveiller, adapter son traitement, agir : ce que la personne fait pour sa santé.
templates-competency-coping = Compétences d’adaptation
templates-competency-coping-about = Se connaître, gérer ses émotions, en parler, décider : vivre avec la maladie.
templates-questions =
    { $count ->
        [0] Questions du bilan partagé
        [one] Une question du bilan partagé
       *[other] { $count } questions du bilan partagé
    }
templates-questions-none = Ce parcours n’a pas encore de questions pour le bilan éducatif partagé.
templates-dimension-illness = Qu’est-ce qu’elle a ?
templates-dimension-life = Qu’est-ce qu’elle fait ?
templates-dimension-knowledge = Qu’est-ce qu’elle sait ?
templates-dimension-feelings = Qui est-elle, que ressent-elle ?
templates-dimension-project = Quel est son projet ?
templates-question-text = Réponse en quelques mots
templates-question-yes-no = Oui ou non
templates-question-choice = Une réponse à choisir
templates-question-scale = De 0 à 10
templates-again = posée de nouveau à l’évaluation
templates-points =
    { $count ->
        [one] ({ $count } point)
       *[other] ({ $count } points)
    }
templates-timing = Délais du parcours
templates-timing-about = L’équipe les choisit ; ce ne sont pas des règles de la loi. La liste « à faire » s’en sert.
templates-timing-assessment-within = Bilan partagé, après l’orientation
templates-timing-evaluation-within = Évaluation individuelle, après la dernière séance
templates-timing-follow-up-after = Proposition de suivi, après l’évaluation
templates-timing-lost-after-missed = Séances manquées de suite avant d’appeler
templates-timing-lost-after-days = Temps sans présence avant de compter comme perdu de vue
templates-timing-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
templates-timing-sessions =
    { $count ->
        [one] { $count } séance
       *[other] { $count } séances
    }
templates-unit-days = jours
templates-unit-sessions = séances
templates-unit-minutes = minutes
templates-sources = Sources
templates-sources-none = Aucune source n’est indiquée.

# Versions.
templates-versions = Versions du parcours
templates-versions-count =
    { $count ->
        [one] Une version
       *[other] { $count } versions
    }
templates-versions-about = Une version enregistrée ne change plus jamais. Chacun reste sur celle qu’il a commencée.
templates-version = Version { $number }
templates-version-current = (actuelle)
templates-version-saved = { $day }, par { $by }
templates-version-note = « { $note } »
templates-version-shown = C’est celle que vous lisez.
templates-version-read = Lire
templates-version-read-one = Lire la version { $number }
templates-old = Vous lisez la version { $number }, telle qu’elle a été enregistrée. La version actuelle est la { $current }.
templates-old-back = Revenir à la version { $number }

# Editing.
templates-editing = Adapter le parcours, à partir de la version { $number }
templates-part-context = Ce que vous changez ici part avec la prochaine version, quand vous enregistrez le parcours.
templates-part-done = Terminé
templates-alongside = Écrire à côté du texte en { $language }
templates-alongside-none = Aucune autre langue
templates-alongside-all = Toutes les langues
templates-language-missing = { $language } – manque
templates-missing-in = Manque encore en : { $languages }.
templates-frame = Titre et but
templates-title = Titre
templates-about = Pour qui et pour quoi
templates-sources-hint = Une source par ligne.
templates-standing = État
templates-standing-model = Modèle à adapter et à valider
templates-standing-own = Adapté et validé par l’équipe
templates-validated = L’équipe a adapté ce parcours et un professionnel de santé l’a validé
templates-validated-hint = La mention « modèle » disparaît alors.
templates-sessions-order = Séances, dans l’ordre
templates-order-about = Les jours appartiennent aux places : une séance que l’on déplace prend le jour de sa nouvelle place.
templates-up = Monter
templates-down = Descendre
templates-already-first = C’est déjà la première place.
templates-already-last = C’est déjà la dernière place.
templates-more = Autres actions
templates-copy = Copier
templates-copied = La séance « { $theme } » est copiée juste après.
templates-session-moved = « { $theme } » : place { $place } sur { $count }, semaine { $week }, jour { $day }.
templates-moved = « { $name } » : place { $place } sur { $count }.
templates-session-removed = La séance est retirée. Les autres gardent leur jour.
templates-skill-removed = La compétence est retirée, aussi des séances.
templates-question-removed = La question est retirée.
templates-session-add = Ajouter une séance
templates-session-edit = Séance { $number }
templates-session-nameless = Séance { $number }, sans thème
templates-theme = Thème
templates-kind = Sorte de séance
templates-day-field = Jour du parcours
templates-day-hint = Le premier jour est le 1.
templates-minutes = Durée
templates-capacity = Places
templates-objective = Objectif { $number }
templates-objective-add = Ajouter un objectif
templates-material = Matériel { $number }
templates-material-add = Ajouter du matériel
templates-skill-safety = { $skill } (sécurité)
templates-leaders-hint = Sans coche, toute l’équipe peut l’animer.
templates-leaders-more = Autres professions
templates-self-care-add = Ajouter une compétence d’auto-soins
templates-coping-add = Ajouter une compétence d’adaptation
templates-skill-edit = Compétence
templates-skill-words = Ce que la personne sait faire
templates-skill-words-hint = Comme elle le dirait : « Reconnaître les signes qui alertent ».
templates-skill-kind = Famille
templates-safety-skill = Compétence de sécurité
templates-safety-hint = La vie de la personne peut en dépendre.
templates-question-add = Ajouter une question
templates-question-edit = Question du bilan partagé
templates-question-words = Question
templates-question-kind = Réponse
templates-question-picture = Image à côté de la question
templates-question-picture-hint = Elle paraît sur l’écran tourné vers la personne et sur la fiche à remplir ; elle aide qui lit peu.
templates-question-picture-remove = Sans image
templates-dimension = Dimension du bilan
templates-choices = Réponses à choisir
templates-choices-hint = Au moins deux.
templates-choice = Réponse { $number }
templates-choice-add = Ajouter une réponse
templates-points-field = Points
templates-again-field = Poser de nouveau à l’évaluation
templates-again-hint = Les deux réponses se lisent alors l’une à côté de l’autre.

# Saving a version.
templates-note = Pourquoi ce changement ?
templates-save = Enregistrer la version { $number }
templates-unsaved = Vos modifications ne sont pas encore enregistrées.
templates-nothing-changed = Rien n’a changé : il n’y a rien à enregistrer.
templates-save-blocked = Choisissez d’abord, en haut, comment continuer après la version enregistrée entre-temps.
templates-leave = Continuer plus tard
templates-leave-unchanged = Revenir à la lecture
templates-throw = Abandonner les modifications
templates-throw-about = Tout ce que vous avez changé depuis la dernière version enregistrée est perdu. Les versions enregistrées restent.
templates-throw-yes = Tout abandonner
templates-stale = Entre-temps, la version { $number } a été enregistrée par { $by }, le { $day }.
templates-stale-safe = Ce que vous avez écrit est toujours là et rien n’est perdu, mais ce n’est pas encore enregistré.
templates-stale-read = Lire la version { $number } d’abord
templates-stale-after = Placer mes modifications après la version { $number }
templates-stale-after-about = Votre texte deviendra alors la version actuelle. Ce que la version { $number } a changé n’y figure pas, mais elle reste lisible dans la liste.
templates-wrong-title = Donnez un titre au parcours.
templates-wrong-number = Écrivez un nombre entier.
templates-wrong-none = Ajoutez au moins une séance.
templates-wrong-theme = Séance { $number } : écrivez son thème.
templates-wrong-day = Séance { $number } : écrivez un jour de 1 à 3651.
templates-wrong-order = Séance { $number } : elle vient avant la précédente. Donnez-lui un jour plus tardif, ou déplacez-la.
templates-wrong-minutes = Séance { $number } : écrivez une durée de 5 à 480 minutes.
templates-wrong-capacity = Séance { $number } : écrivez de 1 à 200 places.
templates-wrong-skill = Compétence { $number } : écrivez ce que la personne sait faire.
templates-wrong-question = Question { $number } du bilan : écrivez la question.
templates-wrong-choices = Question { $number } du bilan : écrivez au moins deux réponses, toutes avec un texte.
templates-wrong-note = Écrivez en quelques mots pourquoi le parcours change.

# A file for another centre.
templates-export = Exporter pour un autre centre
templates-export-context = Un seul fichier, signé par cet ordinateur.
templates-export-holds = Le fichier contient la version actuelle du parcours, dans toutes ses langues, et les fiches de ses séances.
templates-export-nobody = Il ne contient le nom de personne, ni patient ni professionnel. Le nom de votre centre y figure.
templates-export-folder = Dossier où ranger le fichier
templates-export-button = Écrire le fichier
templates-exported = Le fichier est écrit :
templates-exported-next = L’autre centre l’ouvre par « Importer un programme » et compare la clé avec vous au téléphone.

# A file of another centre.
templates-import-title = Importer un programme
templates-import-context = Le programme d’un autre centre, à comparer avec le vôtre.
templates-import-about = Choisissez le fichier que l’autre centre vous a remis. Le lire ne change rien : vous voyez d’abord ce qui diffère, puis vous décidez.
templates-import-choose = Choisir un fichier
templates-import-other = Choisir un autre fichier
templates-import-reading = Lecture du fichier…
templates-file-centre = Centre d’origine
templates-file-written = Écrit le
templates-file-scheme = Cadre
templates-file-languages = Langues
templates-file-sessions = Séances
templates-file-key = Clé de signature
templates-file-key-about = La signature correspond au contenu. Pour être sûr que le fichier vient de { $centre }, comparez la clé au téléphone avec ce centre.
templates-file-model = Ce programme est un modèle : chez eux non plus, personne ne l’a encore validé.
templates-file-whole = Lire tout le parcours
templates-differences = Ce qui diffère
templates-with = Comparer avec
templates-with-hint = Votre programme le plus proche est proposé.
templates-with-none = Aucun programme proche
templates-differing =
    { $count ->
        [one] Un élément diffère. Éléments identiques : { $same }.
       *[other] { $count } éléments diffèrent. Éléments identiques : { $same }.
    }
templates-all-new =
    { $count ->
        [one] Il n’y a rien à comparer : le programme apporte un élément. Vous pouvez le reprendre en entier.
       *[other] Il n’y a rien à comparer : le programme apporte { $count } éléments. Vous pouvez le reprendre en entier.
    }
templates-no-difference = Ce programme dit la même chose que « { $title } ».
templates-group-frame = Titre, but et délais
templates-group-sessions = Séances
templates-group-skills = Compétences
templates-group-questions = Questions du bilan partagé
templates-group-handouts = Fiches
templates-own = Chez vous : { $title }
templates-theirs = Chez eux : { $centre }
templates-own-short = Chez vous
templates-theirs-short = Chez eux
templates-change-new = Nouveau chez vous
templates-change-changed = Différent
templates-change-gone = Absent chez eux : le reprendre le retire de votre programme
templates-change-clash = Nous avons une fiche de ce nom avec un autre texte. Sans coche, la nôtre reste ; cochée, la leur devient une nouvelle version de la nôtre, à valider.
templates-piece-title = Titre
templates-piece-about = Pour qui et pour quoi
templates-piece-timing = Délais du parcours
templates-piece-session-order = Ordre des séances
templates-piece-other = Autre élément
templates-piece-one-session = Séance : { $name }
templates-piece-one-competency = Compétence : { $name }
templates-piece-one-question = Question : { $name }
templates-piece-one-handout = Fiche : { $name }
templates-piece-one-other = Autre élément : { $name }
templates-line = Quoi
templates-line-in = { $label } ({ $language })
templates-line-nothing = Rien
templates-line-words = Texte
templates-line-title = Titre
templates-line-text = Texte
templates-line-theme = Thème
templates-line-kind = Sorte
templates-line-minutes = Durée en minutes
templates-line-capacity = Places
templates-line-day = Jour du parcours
templates-line-handout = Fiche remise
templates-line-profession = Qui peut l’animer
templates-line-skill = Compétences travaillées
templates-line-objective = Objectif
templates-line-material = Matériel
templates-line-competency = Famille
templates-line-safety = Compétence de sécurité
templates-line-dimension = Dimension du bilan
templates-line-question = Réponse
templates-line-again = Posée de nouveau à l’évaluation
templates-line-choice = Réponse à choisir
templates-line-pictogram = Dessin
templates-line-order = Ordre
templates-line-assessment-within = Bilan partagé, après l’orientation
templates-line-evaluation-within = Évaluation, après la dernière séance
templates-line-follow-up-after = Proposition de suivi, après l’évaluation
templates-line-lost-after-missed = Séances manquées avant d’appeler
templates-line-lost-after-days = Temps sans présence
templates-line-source = Contenu
templates-skill-elsewhere = une compétence d’un autre parcours
templates-session-elsewhere = une autre séance
templates-ticked =
    { $count ->
        [0] Aucun élément coché sur { $all }
        [one] Un élément coché sur { $all }
       *[other] { $count } éléments cochés sur { $all }
    }
templates-take-pieces = Reprendre les éléments cochés dans « { $title } »
templates-take-whole = Reprendre le tout comme nouveau programme
templates-take-none = Cochez d’abord au moins un élément.
templates-take-about = Les éléments cochés font une nouvelle version de votre programme ; les anciennes restent lisibles.
templates-clashes =
    { $count ->
        [one] Une fiche de ce fichier a le nom d’une des nôtres et dit autre chose
       *[other] { $count } fiches de ce fichier ont le nom d’une des nôtres et disent autre chose
    }
templates-taking = Reprise en cours…
templates-taken-whole = Le programme « { $title } » de { $centre } est maintenant aussi le vôtre, comme brouillon. Personne n’y est inscrit.
templates-taken-pieces =
    { $count ->
        [one] Un élément de { $centre } est repris dans « { $title } », comme nouvelle version.
       *[other] { $count } éléments de { $centre } sont repris dans « { $title } », comme nouvelle version.
    }
templates-taken-followers = Les personnes en cours restent sur la version qu’elles ont commencée.
templates-taken-open = Voir le parcours
