# A handout while it is written: its blocks and their translations, its pages, and what there is to say.

composer-title = Écrire une fiche
composer-context = Ce que vous écrivez est gardé tout seul. Rien ne change pour les patients avant que vous enregistriez une version.
composer-loading = Lecture de la fiche…
composer-untitled = Fiche sans titre
composer-kept = Gardé sur cet ordinateur à { $time }
composer-save = Enregistrer une version
composer-unchanged = Rien n’a changé depuis la dernière version : il n’y a rien à enregistrer.
composer-drop = Jeter ce brouillon
composer-drop-sure = Jeter ce brouillon ?
composer-drop-about = Tout ce qui a été écrit depuis la dernière version enregistrée est perdu. Les versions enregistrées restent, et ce que reçoivent les patients ne change pas.
composer-drop-yes = Jeter le brouillon
composer-blocks = Blocs de la fiche
composer-empty = Cette fiche n’a encore aucun bloc. Ajoutez le premier, ou reprenez un texte écrit ailleurs.
composer-block = { $number }. { $kind }
composer-text-in = { $block }, en { $language }
composer-up = Monter : { $block }
composer-down = Descendre : { $block }
composer-moved = { $kind } : maintenant { $number } sur { $all }.
composer-take-away = Retirer : { $block }
composer-dropped = Le bloc est retiré.
composer-add = Ajouter un bloc
composer-add-short = Ajouter après…
composer-add-behind = Ajouter un bloc après { $block }
composer-add-button = Ajouter
composer-add-button-of = Ajouter : { $label }

# The kinds of blocks.

composer-kind-paragraph = Paragraphe
composer-kind-heading = Titre de partie
composer-kind-subheading = Sous-titre
composer-kind-list = Liste
composer-kind-steps = Étapes numérotées
composer-kind-key-message = À retenir
composer-kind-warning = Attention
composer-kind-picture = Image
composer-kind-table = Tableau
composer-kind-doses = Tableau des prises
composer-kind-week = Semaine à remplir
composer-kind-my-sessions = Mes séances
composer-kind-quiz = Quiz
composer-kind-qr = Code QR
composer-kind-contact = Coordonnées du centre
composer-kind-signature = Signature
composer-fixed-my-sessions = Ce bloc se remplit tout seul avec les séances à venir de la personne. Il n’y a rien à écrire.
composer-fixed-contact = Ce bloc se remplit tout seul avec le nom et le téléphone du centre et la prochaine séance. Il n’y a rien à écrire.
composer-fixed-signature = Ce bloc laisse la place pour signer à la main. Il n’y a rien à écrire.

# The head.

composer-head = Titre et langues
composer-written-in = Écrite d’abord en
composer-translate = Traduite à côté en
composer-translate-none = Aucune autre langue
composer-title-in = Titre ({ $language })
composer-more = Public, niveau et sources
composer-easy = Texte facile à lire
composer-easy-hint = Les conseils sont alors plus exigeants : phrases de 12 mots au plus, une idée à la fois.
composer-audience = Écrite pour
composer-sources = Sources
composer-sources-hint = Une par ligne. La première porte le numéro 1, et ainsi de suite.

# What the blocks hold.

composer-item = { $label }, élément { $number }
composer-item-away = Retirer l’élément { $number } : { $label }
composer-item-more = Ajouter un élément
composer-caption = Ce que montre le tableau
composer-caption-of = Ce que montre le tableau : { $label }
composer-head-of = { $label }, titre de la colonne { $column }
composer-cell = { $label }, ligne { $row }, colonne { $column }
composer-row-more = Ajouter une ligne
composer-row-less = Retirer la dernière ligne
composer-column-more = Ajouter une colonne
composer-column-less = Retirer la dernière colonne
composer-question = { $label }, question { $number }
composer-question-number = Question { $number }
composer-question-more = Ajouter une question
composer-question-less = Retirer cette question
composer-answer = { $label }, réponse { $number }
composer-answer-right = La réponse { $number } est la bonne : { $label }
composer-answer-more = Ajouter une réponse
composer-answer-less = Retirer la dernière réponse
composer-why = Pourquoi c’est la bonne réponse
composer-why-of = Pourquoi c’est la bonne réponse : { $label }
composer-code = Adresse ou texte dans le code
composer-code-of = Adresse ou texte dans le code : { $label }
composer-code-words = Texte à côté du code
composer-code-words-of = Texte à côté du code : { $label }
composer-picture-choose = Choisir une image
composer-picture-other = Image : { $label }. En choisir une autre
composer-alt = Description pour qui ne voit pas l’image ({ $language })
composer-decorative = Image décorative
composer-decorative-hint = Elle n’apprend rien de plus que le texte : les lecteurs d’écran la passent.
composer-pictures = Choisir une image
composer-pictures-search = Chercher en français, néerlandais, allemand ou anglais
composer-pictures-found =
    { $count ->
        [0] Aucune image. Essayez un autre mot.
        [one] { $count } image
       *[other] { $count } images
    }

# A translation older than its original.

composer-stale = { $language } à relire : le texte en { $original } a changé depuis la traduction.
composer-was = Il disait alors :
composer-follows = La traduction dit toujours la même chose

# Beside the blocks.

composer-beside = À côté des blocs
composer-to-beside = Aller aux pages et aux conseils
composer-panel-look = Pages
composer-panel-said =
    { $count ->
        [0] Remarques
        [one] { $count } remarque
       *[other] { $count } remarques
    }
composer-panel-versions = Versions
composer-panel-bring = Reprendre un texte
composer-layout = Présentation
composer-page-older = Quelque chose empêche d’imprimer : cette page peut être plus ancienne que le texte. Voyez les remarques.
composer-no-page = Aucune page à montrer pour l’instant. Les remarques disent pourquoi.

# What there is to say.

composer-at = Bloc { $number }
composer-at-title = Titre et ensemble
composer-problems = À corriger avant d’enregistrer
composer-problems-none = Rien n’empêche d’imprimer cette fiche.
composer-translations = Traductions
composer-translations-none = Tout est écrit dans les langues montrées.
composer-gap = Ce texte n’est pas encore écrit.
composer-stale-line = À relire : l’original a changé depuis.
composer-advice = Conseils pour la lecture
composer-advice-about = Ces conseils n’empêchent rien. Vous connaissez vos patients : vous décidez.
composer-minutes =
    { $count ->
        [0] Cette fiche se lit en moins d’une minute.
        [one] Cette fiche se lit en { $count } minute environ.
       *[other] Cette fiche se lit en { $count } minutes environ.
    }
composer-advice-none = Aucun conseil : le texte est facile à lire.
composer-advice-long-sentence = « { $words } » : cette phrase a { $count } mots. Avec { $limit } au plus, on n’oublie pas le début avant la fin. Coupez-la en deux.
composer-advice-long-word = « { $words } » a { $count } lettres. Un mot de plus de { $limit } lettres se lit par morceaux et fatigue. Prenez un mot plus court, ou expliquez-le.
composer-advice-passive = « { $words } » ne dit pas qui agit. On suit mieux une consigne quand on sait qui fait quoi. Écrivez par exemple « vous… » ou « le médecin… ».
composer-advice-abbreviation = « { $words } » : une abréviation n’aide que qui la connaît déjà. Écrivez les mots en entier.
composer-advice-percentage = « { $words } » : un pourcentage se comprend mal. Écrivez par exemple « 1 personne sur 10 », que chacun peut se représenter.
composer-advice-number-as-word = « { $words } » : un nombre en chiffres se repère d’un coup d’œil. Écrivez-le en chiffres.
composer-advice-roman-numeral = « { $words } » : beaucoup de personnes ne lisent pas les chiffres romains. Écrivez 1, 2, 3.
composer-advice-capitals = « { $words } » : les mots en majuscules perdent leur forme et se lisent plus lentement. Écrivez en minuscules, en gras s’il le faut.
composer-advice-day-in-figures = « { $words } » : une date en chiffres peut être lue à l’envers d’un pays à l’autre. Écrivez le mois en lettres.
composer-advice-trade-word = « { $words } » est un mot de métier, que peu de patients connaissent. Dites plutôt « { $instead } ».
composer-advice-brackets = « { $words } » : une parenthèse coupe la phrase, et on en perd le fil. Faites-en une phrase à part, ou retirez-la.
composer-advice-long-paragraph = « { $words } » : ce paragraphe a { $count } phrases. Au-delà de { $limit }, l’œil ne retrouve plus sa ligne. Faites deux paragraphes ou une liste.
composer-advice-no-picture = La fiche n’a aucune image. Une image aide à comprendre et à se souvenir, surtout qui lit peu. Ajoutez-en une près de l’idée principale.
composer-advice-too-long = La fiche a { $count } mots. Au-delà de { $limit }, soit environ quatre pages, peu de personnes lisent jusqu’au bout. Gardez l’essentiel ou faites deux fiches.

# Versions.

composer-versions = Versions enregistrées
composer-versions-none = Aucune version n’est encore enregistrée.
composer-versions-model = Le centre n’a encore enregistré aucune version : les patients reçoivent le modèle livré avec Sentier.
composer-version = Version { $version }
composer-version-current = imprimée aujourd’hui
composer-version-saved = Enregistrée par { $by }, le { $day }
composer-version-look = Voir
composer-version-look-at = Voir : la première page de la version { $version }
composer-version-page = Première page de la version { $version }
composer-version-take = Repartir de cette version
composer-version-take-up = Repartir de cette version : { $version }
composer-version-sure = Repartir de la version { $version } ?
composer-version-about = Elle prend la place de ce que vous êtes en train d’écrire, qui est perdu. Enregistrez-en d’abord une version si vous voulez le retrouver. Rien ne change pour les patients.
composer-version-taken = Vous repartez de la version { $version }.
composer-version-model = Modèle livré avec Sentier
composer-version-model-look = Voir : la première page du modèle livré
composer-version-model-take = Repartir du modèle livré
composer-version-model-page = Première page du modèle livré
composer-version-model-sure = Repartir du modèle livré ?

# A text from elsewhere.

composer-bring = Reprendre un texte écrit ailleurs
composer-bring-about = Le texte devient des blocs, à la suite de ceux qui sont là ({ $language }). Les titres, les listes et les tableaux simples sont reconnus.
composer-paste = Collez le texte ici
composer-paste-take = En faire des blocs
composer-file-take = Choisir un fichier (Word, texte)
composer-brought =
    { $count ->
        [0] Aucun bloc n’a été ajouté.
        [one] { $count } bloc est ajouté à la fin.
       *[other] { $count } blocs sont ajoutés à la fin.
    }
composer-left-out = Ceci n’a pas pu être repris : { $what }. Vérifiez le texte.
composer-left-picture = les images
composer-left-formula = les formules
composer-left-nested-table = les tableaux compliqués
composer-left-note = les notes, en-têtes et pieds de page
composer-left-comment = les commentaires et les corrections en attente
composer-left-code = le code informatique
composer-left-link = l’adresse des liens
composer-left-sign = des signes d’une police spéciale
composer-left-struck = les mots barrés
