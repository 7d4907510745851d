# The library of handouts: looked at, printed for one or for many, and what is lacking in it.

documents-title = Documents
documents-context = Les fiches à remettre aux patients, dans leurs langues.
documents-tabs = Parties des documents
documents-tab-library = Bibliothèque
documents-tab-stacks = Piles
documents-tab-coverage = Ce qui manque
documents-loading = Lecture de la bibliothèque…
documents-list = Fiches de la bibliothèque
documents-search = Chercher une fiche
documents-search-hint = Une partie du titre, avec ou sans accents. La flèche vers le bas va à la première fiche.
documents-filter-language = Langue
documents-filter-language-all = Toutes les langues
documents-filter-programme = Programme
documents-filter-programme-all = Tous les programmes
documents-filter-simple = Seulement les textes simples
documents-count =
    { $count ->
        [one] { $count } fiche
       *[other] { $count } fiches
    }
documents-found =
    { $count ->
        [one] { $count } fiche sur { $all }
       *[other] { $count } fiches sur { $all }
    }
documents-none-found = Aucune fiche ne correspond à ce que vous cherchez. Écrivez moins de lettres, ou montrez toutes les fiches.
documents-show-all = Montrer toutes les fiches
documents-empty = La bibliothèque est vide. Les fiches arrivent avec Sentier et avec les programmes d’autres centres.
documents-import = Reprendre un programme

# Choosing for somebody.

documents-give = Remettre une fiche
documents-choosing-for = Vous choisissez une fiche pour { $name }.
documents-choosing-nobody = Choisir sans personne

# What a card says.

documents-in-languages = Langues : { $languages }
documents-simple = Texte simple
documents-given-by = Remise dans : { $programmes }
documents-given-by-none = Aucun programme en cours ne la remet
documents-from = Vient de : { $centre }
documents-shipped = Livrée avec Sentier
documents-standing-model = Modèle à valider
documents-standing-validated = Validée
documents-standing-expired = Relecture en retard
documents-reviewed = Relue et validée : { $reviewer }
documents-review-by = À relire au plus tard le { $day }
documents-review-was = À relire au plus tard le { $day } : ce jour est passé

# One handout.

documents-back = Toutes les fiches
documents-model-about = Cette fiche est un modèle : un professionnel de santé l’adapte et la valide avant de la remettre. Le papier le dit aussi.
documents-expired-about = Cette fiche était à relire au plus tard le { $day }. Faites-la relire ; pour l’imprimer dès maintenant, dites pourquoi.
documents-despite = Pourquoi la remettre malgré tout
documents-despite-hint = Une phrase suffit ; elle reste dans l’historique. Sans nom de patient.
documents-despite-missing = La date de relecture est passée : dites pourquoi vous remettez cette fiche malgré tout.
documents-despite-print = Imprimer malgré tout
# On the cover of a print job.
documents-cover-expired = { $title } – relecture prévue jusqu’au { $day } ; remise malgré tout : { $why }
documents-cover-unread = { $name } – ce fichier ne peut plus être lu ; rien n’en est imprimé
documents-cover-booklets =
    { $count ->
        [one] Un livret A5 est un tirage à part : recto verso, retourné sur le bord court, puis plié
       *[other] { $count } livrets A5 sont un tirage à part : recto verso, retourné sur le bord court, puis pliés
    }
documents-choices = Comment l’imprimer
documents-first-language = Première langue
documents-second-language = Deuxième langue
documents-second-none = Aucune
documents-language-missing = { $language } : pas écrite dans cette langue
documents-layout = Présentation
documents-layout-side-by-side = Côte à côte
documents-layout-side-by-side-about = Les deux langues l’une à côté de l’autre, bloc par bloc. Une seule langue prend toute la largeur.
documents-layout-sides = Recto verso
documents-layout-sides-about = Une langue sur chaque face de la feuille.
documents-layout-stacked = L’une sous l’autre
documents-layout-stacked-about = Chaque bloc dans la première langue, puis dans la deuxième.
documents-layout-large = Gros caractères
documents-layout-large-about = Texte de 18 points pour qui voit mal, une langue après l’autre.
documents-layout-easy = Facile à lire
documents-layout-easy-about = Lignes espacées, une phrase par ligne, pour qui lit peu. Une langue après l’autre.
documents-layout-a5 = Livret A5
documents-layout-a5-about = Petites pages à glisser dans un sac, une langue après l’autre.
documents-layout-poster = Affiche A3
documents-layout-poster-about = Une grande feuille pour le mur, lisible de loin.
documents-booklet = En livret à plier
documents-booklet-hint = Deux pages par feuille A4. Imprimez recto verso, retourné sur le bord court, puis pliez au milieu.
documents-side-front = Feuille { $sheet } sur { $all }, recto
documents-side-back = Feuille { $sheet } sur { $all }, verso
documents-side = Livret « { $title } » : { $where }
documents-side-about = Voici les deux côtés de chaque feuille, comme ils sortent de l’imprimante. Une fois pliées, les pages se suivent dans l’ordre.
documents-for = Pour qui
documents-for-hint = Cherchez par le nom. La fiche reprend alors ses langues, ses besoins, son nom et ses séances. Sans personne, elle ne nomme personne.
documents-for-nobody = Ne nommer personne
documents-for-loading = Lecture du dossier…
documents-person-languages = Langues de ses fiches : { $languages }
documents-person-languages-unknown = Langues de ses fiches : pas notées dans le dossier
documents-person-lacks = Cette fiche n’est écrite dans aucune langue que cette personne lit ({ $languages }). Lisez-la ensemble, ou choisissez-en une autre.
documents-print = Imprimer
documents-print-key = Imprimer (Ctrl+P)
documents-print-noted = Son dossier gardera quelle version a été remise, et dans quelles langues.
documents-print-many = Imprimer pour plusieurs…
documents-pages = Les pages, telles qu’elles seront imprimées
documents-pages-loading = Préparation des pages…
documents-pages-turn = Pages de la fiche
documents-page = Page { $number } sur { $all } de « { $title } »
documents-page-of = Page { $number } sur { $all }
documents-page-before = Page précédente
documents-page-after = Page suivante
documents-about = À propos de cette fiche
documents-about-standing = État
documents-about-audience = Écrite pour
documents-about-languages = Langues
documents-about-programmes = Programmes
documents-about-origin = Origine
documents-about-sources = Sources

# One handout for many people.

documents-many = Imprimer pour plusieurs personnes
documents-many-context = Chaque personne reçoit « { $title } » à son nom et dans ses langues.
documents-many-of = Pour qui
documents-many-of-missing = Choisissez un programme, un groupe, ou toutes les personnes suivies.
documents-many-choose = Choisir…
documents-many-everybody = Toutes les personnes suivies ou en attente
documents-many-programme = Tout le programme
documents-many-cohort = { $title }, depuis le { $day }
documents-many-layout = Présentation
documents-many-layout-needs = Selon les besoins de chaque personne
documents-many-lots = Fichiers à imprimer
documents-many-lots-each = Un fichier par personne
documents-many-lots-each-hint = Chaque fichier porte le numéro du dossier.
documents-many-lots-of = Par { $count } personnes
documents-many-lots-of-hint = Un seul fichier pour l’imprimante, recto verso, sans mélanger deux personnes sur une feuille.
documents-many-button = Préparer la pile

# Stacks.

documents-stacks-about = Une pile, c’est une fiche préparée pour plusieurs personnes. Elle se prépare tant que cette page est ouverte ; ce qui est fait reste, même si l’ordinateur s’éteint.
documents-stacks-loading = Lecture des piles…
documents-stacks-empty = Aucune pile. Ouvrez une fiche, puis choisissez « Imprimer pour plusieurs… ».
documents-to-library = Aller à la bibliothèque
documents-stack-begun = Commencée le { $day }
documents-stack-done =
    { $count ->
        [one] { $done } sur { $all } personne
       *[other] { $done } sur { $all } personnes
    }
documents-stack-files =
    { $count ->
        [0] Aucun fichier pour l’instant
        [one] { $count } fichier
       *[other] { $count } fichiers
    }
documents-stack-running = En préparation…
documents-stack-stopping = Arrêt après le fichier en cours…
documents-stack-finished = Prête
documents-stack-unfinished = Pas terminée
documents-stack-folder = Les fichiers sont rangés ici :
documents-stack-without =
    { $count ->
        [one] Une personne n’a rien, ou rien dans sa langue
       *[other] { $count } personnes n’ont rien, ou rien dans leur langue
    }
documents-stack-lack-other-language = { $name } ({ $languages }) : imprimé dans la langue du centre, que cette personne ne lit pas
documents-stack-lack-no-language = { $name } ({ $languages }) : rien d’imprimé, la fiche n’est pas écrite dans ces langues
documents-stack-lack-not-printable = { $name } : rien d’imprimé, une lettre manque dans les polices
documents-stack-lack-not-to-reach = { $name } : rien d’imprimé, cette personne n’est plus à contacter
documents-stack-languages-unknown = langues pas notées
documents-stack-stop = Arrêter
documents-stack-go-on = Continuer
documents-stack-left = La préparation s’est arrêtée quand vous avez quitté cette page. Ce qui est fait reste.
documents-stack-said-finished = La pile est prête : { $title }.
documents-stack-said-stopped = La préparation est arrêtée : { $title }. Ce qui est fait reste.
documents-stack-said-removed = La pile est retirée : { $title }.
documents-stack-remove = Retirer la pile « { $title } »
documents-stack-remove-about = Ses fichiers sont effacés de cet ordinateur. L’historique garde qui a reçu quoi. Ce qui est imprimé reste imprimé.
documents-stack-remove-yes = Retirer la pile

# What is lacking.

documents-coverage-about = Les personnes suivies, face aux fiches que leurs programmes remettent. En tête, ce que le plus de personnes attendent.
documents-coverage-loading = Lecture des langues et des fiches…
documents-coverage-present =
    { $count ->
        [one] { $count } personne est suivie.
       *[other] { $count } personnes sont suivies.
    }
documents-coverage-waiting =
    { $count ->
        [0] Personne n’attend une place.
        [one] { $count } personne attend une place.
       *[other] { $count } personnes attendent une place.
    }
documents-coverage-unknown =
    { $count ->
        [0] La langue de chacune est notée.
        [one] Pour { $count } d’entre elles, personne n’a noté la langue.
       *[other] Pour { $count } d’entre elles, personne n’a noté la langue.
    }
documents-coverage-table =
    { $count ->
        [one] { $count } lacune
       *[other] { $count } lacunes
    }
documents-coverage-handout = Fiche
documents-coverage-language = Langue
documents-coverage-lack = Ce qui manque
documents-coverage-waiting-people = En attente
documents-coverage-present-people = Suivies
documents-coverage-none = Chacun peut lire ce qu’on lui remet.
documents-coverage-none-known = Pour les personnes dont les langues sont notées, rien ne manque. Notez les langues des autres dans leur dossier.
documents-coverage-nobody = Personne n’est encore suivi dans un programme.
documents-lack-language = Pas écrite dans cette langue
documents-lack-level = Trop difficile pour qui lit peu
documents-lack-review = Relecture en retard

# Writing and bringing in.

documents-new = Écrire une fiche
documents-new-context = Elle s’ouvre pour être écrite. Personne ne la reçoit avant que vous l’enregistriez.
documents-new-title = Titre
documents-new-title-hint = Dans la langue où vous l’écrivez. Il peut encore changer.
documents-new-title-missing = Donnez un titre à la fiche.
documents-new-written-in = Langue dans laquelle vous l’écrivez
documents-new-written-in-hint = Les autres langues en sont des traductions.
documents-new-from = Commencer par une copie de
documents-new-from-empty = Rien : une feuille vide
documents-new-button = Commencer à écrire
documents-bring = Ouvrir un fichier de fiche…
documents-writing = En cours d’écriture
documents-writing-kept = Gardée le { $moment }, par { $name }
documents-writing-new = Pas encore dans la bibliothèque
documents-writing-drop = Jeter le brouillon
documents-writing-drop-about = Ce qui a été écrit depuis la dernière version enregistrée est perdu. Ce que les patients reçoivent ne change pas.
documents-writing-drop-yes = Oui, jeter le brouillon
documents-writing-drop-no = Le garder
documents-writing-dropped = Le brouillon est jeté : { $title }.
documents-drafted = En cours d’écriture
documents-own = Notre fiche, version { $number }
documents-own-of-model = Notre version { $number } d’un modèle livré avec Sentier
documents-about-version = Version
documents-about-version-foot = { $version }, imprimée au bas des pages

# What is done with one handout.

documents-write = Écrire ou adapter
documents-write-on = Continuer à écrire
documents-validate = Valider…
documents-validate-title = Valider cette fiche
documents-validate-context = « { $title } », version { $version }
documents-validate-about = Le papier dit qui l’a relue et validée, et quel jour. L’historique le garde.
documents-validate-drafted = Seul ce qui est enregistré est validé, non ce qui est en cours d’écriture.
documents-validate-model = Un modèle validé tel quel devient votre version 1.
documents-validate-by = Relue et validée par
documents-validate-by-hint = Le nom et la profession, comme ils seront imprimés.
documents-validate-by-missing = Écrivez qui a relu et validé la fiche, avec sa profession.
documents-validate-until = À relire au plus tard le
documents-validate-until-hint = Après ce jour, l’imprimer demande une raison.
documents-validate-until-past = Ce jour n’est pas à venir. Choisissez un jour à venir, ou laissez les cases vides.
documents-validate-button = Valider la fiche
documents-validated = La fiche est validée.
documents-more = Autres actions
documents-export = Exporter le fichier
documents-exported = Le fichier de la fiche est prêt pour un autre centre. Il ne nomme aucun patient.
documents-retire = Retirer de la bibliothèque
documents-retired = La fiche est retirée de la bibliothèque.
documents-retired-about = Plus personne ne peut la choisir. Ses versions, et à qui elle a été remise, restent notés.
documents-restore = La remettre dans la bibliothèque

# A model that ships is newer than ours; what is off the list.

documents-newer-model = Un modèle plus récent est livré avec Sentier (version { $version })
documents-newer-about = Votre texte reste en usage. Regardez ce qui a changé ; si vous reprenez le modèle, il s’ouvre comme brouillon, et rien ne change pour les patients tant que vous ne l’enregistrez pas. Si vous gardez le vôtre, ce modèle n’est plus signalé ; le prochain le sera.
documents-newer-look = Voir la différence
documents-newer-hide = Masquer la différence
documents-newer-ours = Notre version, page { $page }
documents-newer-theirs = Le modèle livré, page { $page }
documents-newer-before = Pages précédentes
documents-newer-after = Pages suivantes
documents-newer-take = Reprendre ce modèle
documents-newer-keep = Garder notre texte
documents-aside-retired = Fiches retirées de la bibliothèque : { $count }
documents-aside-back = Remettre dans la bibliothèque
documents-aside-is-back = « { $title } » est de nouveau dans la bibliothèque.
documents-aside-unread =
    { $count ->
        [one] Une fiche ne peut plus être lue
       *[other] { $count } fiches ne peuvent plus être lues
    }
documents-aside-unread-about = Rien n’en est imprimé. Les autres fiches ne sont pas touchées. Exportez le fichier pour le faire corriger, puis apportez-le de nouveau.

# Whom it was given to.

documents-given = À qui ?
documents-given-loading = Lecture de l’historique…
documents-given-nobody = Cette fiche n’a encore été imprimée pour personne en particulier.
documents-given-count =
    { $count ->
        [one] Imprimée pour { $count } personne
       *[other] Imprimée pour { $count } personnes
    }
documents-given-outdated =
    { $count ->
        [0] Toutes ont la version actuelle.
        [one] { $count } personne a une autre version que l’actuelle.
       *[other] { $count } personnes ont une autre version que l’actuelle.
    }
documents-given-table = Personnes pour qui cette fiche a été imprimée
documents-given-name = Personne
documents-given-day = Imprimée le
documents-given-version = Version
documents-given-newer = Il existe une version plus récente
documents-given-all =
    { $count ->
        [one] Montrer { $count } personne de plus
       *[other] Montrer { $count } personnes de plus
    }
