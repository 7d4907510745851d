# The pages of figures in the window: the year, the forms, the funding rule, the territory, what was sent.

figures-title = Rapports
figures-context = Les chiffres du centre, chacun avec son explication.
figures-tabs = Parties des rapports
figures-tab-year = L’année
figures-tab-forms = Formulaires
figures-tab-funding = Financement
figures-tab-territory = Territoire
figures-tab-sent = Envoyés
figures-loading = Calcul des chiffres…
figures-back = Tous les formulaires
figures-back-sent = Tous les rapports envoyés
figures-nothing = –
figures-restricted = Diffusion restreinte.
figures-restricted-about = Chiffres exacts, pour le centre et son autorité.

# Which days, which programme.

figures-asked = Période et programme
figures-kind = Durée
figures-kind-year = Année
figures-kind-quarter = Trimestre
figures-kind-month = Mois
figures-kind-four = Quatre ans
figures-kind-free = Dates libres
figures-period = Période
figures-from = Du
figures-until = Au (inclus)
figures-days-backwards = Le dernier jour vient avant le premier : corrigez l’une des deux dates.
figures-programme = Programme
figures-whole-centre = Tout le centre
figures-period-year-said = année { $year }
figures-period-years-said = années { $first } à { $last }
figures-period-years-short = { $first } à { $last }
figures-period-days-said = du { $from } au { $until }
figures-year-so-far = { $year }, jusqu’à aujourd’hui
figures-not-over = Cette période n’est pas finie : elle va jusqu’au { $last }, et ses chiffres peuvent encore changer. Le rapport se note comme envoyé une fois la période finie.

# A report that is filled.

figures-report-of-year = Rapport annuel { $year }
figures-report-context = { $whole }, { $period }
figures-card-title = { $report } – { $scheme }
figures-make-pdf = Créer le PDF
figures-make-key = Ctrl+P crée le PDF
figures-make-xlsx = Tableur Excel (XLSX)
figures-make-ods = Tableur LibreOffice (ODS)
figures-make-csv = Texte en colonnes (CSV)
figures-make-typing = Liste dans l’ordre de saisie
figures-make-json = Pour un programme (JSON)
figures-more = Autres fichiers
figures-adapt = Adapter ce formulaire
figures-views = Présentation
figures-view-read = Lire et comprendre
figures-view-typing = Ordre de saisie
figures-unchecked = Ce formulaire n’a pas pu être vérifié à sa source : comparez les libellés à ceux de votre autorité.
figures-sources = D’où vient ce formulaire
figures-file-making = Création du fichier…
figures-file-made = Le fichier est prêt. Il contient des chiffres exacts : diffusion restreinte.
figures-file-made-public = Le fichier est prêt. Il ne contient aucun chiffre sur moins de onze personnes.
figures-file-where = Il est rangé ici :
figures-file-open = Ouvrir à nouveau

# What to look at first.

figures-mend =
    { $count ->
        [one] Un point à regarder avant les chiffres
       *[other] { $count } points à regarder avant les chiffres
    }
figures-mend-about = Rien ne vous arrête : ces points disent seulement quels chiffres peuvent changer.
figures-mend-none = Les vérifications concordent, et rien ne manque qui change ces chiffres.
figures-mend-cells =
    { $count ->
        [one] Case qui peut changer :
       *[other] Cases qui peuvent changer :
    }
figures-mend-open =
    { $count ->
        [one] Le dossier ou la séance à ouvrir
       *[other] Les { $count } dossiers ou séances à ouvrir
    }
figures-mend-open-of =
    { $count ->
        [one] Le dossier ou la séance à ouvrir : { $about }
       *[other] Les { $count } dossiers ou séances à ouvrir : { $about }
    }
figures-to-cell = Aller à la case { $cell }

# One figure.

figures-beside = à côté du formulaire
figures-before = L’année d’avant : { $before }
figures-how = Comment c’est compté
figures-how-of = Comment c’est compté : { $label }
figures-who = Qui sont-ils ?
figures-who-of = Qui sont-ils ? { $label }
figures-who-loading = Recherche des dossiers…
figures-who-inside = Cette liste reste dans le centre.
figures-counted =
    { $count ->
        [one] { $count } compté
       *[other] { $count } comptés
    }
figures-counted-none = Personne n’est compté ici.
figures-not-counted =
    { $count ->
        [one] { $count } regardé et non compté
       *[other] { $count } regardés et non comptés
    }
figures-not-counted-about = Les plus proches de la règle en premier.
figures-behind-all =
    { $count ->
        [one] Montrer celui qui suit
       *[other] Montrer les { $count } qui suivent
    }
figures-behind-first = Les { $shown } premiers sur { $all }.
figures-answer = Votre réponse
figures-answer-words = Votre réponse, en mots
figures-answer-words-of = Votre réponse, en mots : { $label }
figures-answer-back = Retirer la réponse
figures-answer-saved = Réponse de la case { $cell } enregistrée.

# A table and its chart.

figures-table = Le tableau
figures-table-of = Le tableau : { $heading }
figures-table-empty = Rien à montrer pour cette période.
figures-chart-said = Graphique : { $title } Les chiffres sont dans le tableau qui suit.
figures-chart-rest =
    { $count ->
        [one] Une autre ligne est dans le tableau.
       *[other] { $count } autres lignes sont dans le tableau.
    }
figures-column = Nombre
figures-total = Total
figures-total-once = Chacun compté une fois : les lignes ne s’additionnent pas.

# The order of the online form.

figures-typing-about = Dans l’ordre du formulaire en ligne. Après chaque copie, la main passe à la case suivante.
figures-typing-copy = Copier
figures-typing-copy-of = Copier { $value }, case { $cell }
figures-typing-done = Copié
figures-typing-copied = { $value } est copié pour la case { $cell }.
figures-typing-not-copied = La copie n’a pas marché. Le chiffre reste affiché : vous pouvez le saisir à la main.

# What was sent.

figures-sent-button = Noter comme envoyé
figures-sent-title = Noter ce rapport comme envoyé
figures-sent-about = Le rapport est gardé tel qu’il est maintenant, avec ses règles. Si le registre change ensuite, les écarts et leurs causes seront listés. Rien ne part de cet ordinateur.
figures-sent-to-mend =
    { $count ->
        [one] Un point reste à regarder ; il ne vous empêche pas d’envoyer.
       *[other] { $count } points restent à regarder ; ils ne vous empêchent pas d’envoyer.
    }
figures-sent-on = Envoyé le
figures-sent-future = Cette date est à venir : indiquez le jour de l’envoi.
figures-sent-note = À qui, et comment
figures-sent-note-hint = Par exemple : formulaire en ligne de l’ARS.
figures-sent-done = Le rapport est noté comme envoyé, et gardé tel qu’il est.
figures-filed = Envoyé le { $day }, noté par { $by }
figures-sent-by = Noté par
figures-sent-report = Rapport
figures-sent-tab-about = Chaque rapport noté comme envoyé est gardé tel qu’il était ce jour-là.
figures-sent-table = Rapports envoyés
figures-sent-loading = Lecture des rapports envoyés…
figures-sent-none = Aucun rapport n’est noté comme envoyé.
figures-filing-title = Rapport envoyé
figures-filing-loading = Comparaison avec le registre d’aujourd’hui…
figures-filing-today = Les chiffres d’aujourd’hui
figures-filing-rules = Règles
figures-filing-fingerprint = Empreinte des faits
figures-filing-same = Le registre dit encore aujourd’hui la même chose.
figures-filing-changes =
    { $count ->
        [one] Un chiffre diffère aujourd’hui
       *[other] { $count } chiffres diffèrent aujourd’hui
    }
figures-filing-as-sent = Le rapport tel qu’il a été envoyé
figures-filing-as-sent-about = Ces chiffres ne changent plus.
figures-change-since = { $before } à l’envoi, { $after } aujourd’hui
figures-change-instead =
    { $count ->
        [0] { $after } au lieu de { $before }
        [one] { $after } au lieu de { $before }. La différence est :
       *[other] { $after } au lieu de { $before }. Les { $count } qui font la différence :
    }
figures-change-no-cause = Aucune personne ni séance n’est en cause : c’est la règle qui diffère.

# The forms.

figures-forms-loading = Recherche des formulaires…
figures-forms-ours = Pour ce centre
figures-forms-keys = Dans cette liste, un chiffre du clavier ouvre le formulaire qui le porte.
figures-forms-none = Aucun formulaire ne convient au pays de ce centre.
figures-forms-others =
    { $count ->
        [one] Un formulaire d’un autre pays
       *[other] { $count } formulaires d’autres pays
    }
figures-scheme-own = Version du centre
figures-scheme-unchecked = Non vérifié à la source
figures-scheme-version = Version { $version }
figures-scheme-version-between = Version { $version }, valable du { $from } au { $until }
figures-scheme-version-from = Version { $version }, valable depuis le { $from }
figures-scheme-version-until = Version { $version }, valable jusqu’au { $until }
figures-next-sent = Noté comme envoyé le { $day }.
figures-next-not-sent = Pas encore noté comme envoyé.

# The year at a glance.

figures-question-people = Combien de personnes ?
figures-question-finished = Combien ont terminé ?
figures-question-absences = Où sont les absences ?
figures-year-more =
    { $count ->
        [one] Une autre répartition
       *[other] { $count } autres répartitions
    }
figures-year-beside = L’année { $year } à côté de { $before }.
figures-year-beside-so-far = Du 1er janvier au { $day }, à côté des mêmes jours de { $before }.
figures-year-all = Tous ces chiffres, avec leurs explications et leurs fichiers
figures-territory-about = Qui vient d’où, de quelle distance et par quel moyen ; qui ne vient pas, et pourquoi.

# The funding rule.

figures-funding-loading = Calcul de la règle de financement…
figures-funding-none = Aucun formulaire du centre ne porte de règle de financement.
figures-funding-to-forms = Voir les formulaires
figures-funding-met = remplissent la règle
figures-funding-met-of = remplissent la règle, sur { $floor } à atteindre
figures-funding-one-step = à un acte
figures-funding-lost-count = ne peuvent plus cette année
figures-funding-no-floor = Le nombre à atteindre n’est pas saisi. Le saisir dans le formulaire
figures-funding-table = Personnes qui ne remplissent pas encore la règle
figures-funding-person = Personne
figures-funding-missing = Ce qui manque
figures-funding-next = Prochaines séances qui conviennent
figures-funding-next-none = Aucune séance prévue ne convient.
figures-funding-next-year = L’année prochaine
figures-funding-steps =
    { $count ->
        [one] À un acte
       *[other] À { $count } actes
    }
figures-funding-lost = Ne peut plus cette année

# A form that is adapted.

figures-scheme-title = Adapter : { $title }
figures-scheme-context = Vous changez une copie du centre ; le formulaire d’origine reste tel quel.
figures-scheme-loading = Lecture du formulaire…
figures-scheme-copy-of = { $title } (version du centre)
figures-scheme-name = Nom du formulaire
figures-scheme-first-day = Valable à partir du
figures-scheme-last-day = Valable jusqu’au
figures-scheme-options = Lectures laissées ouvertes
figures-scheme-cells = Cases, dans leur ordre
figures-scheme-cells-about = Changez les libellés, l’ordre, ou laissez des cases de côté. Ce que compte une case ne change pas.
figures-scheme-group = Titre du groupe { $number }
figures-scheme-code = Case
figures-scheme-label = Libellé
figures-cell-up = Monter la case { $cell }
figures-cell-down = Descendre la case { $cell }
figures-cell-leave = Laisser de côté
figures-cell-leave-of = Laisser de côté la case { $cell }
figures-cell-add-what = Ajouter une case qui compte
figures-cell-choose = Choisir…
figures-cell-add = Ajouter la case
figures-cell-moved = La case { $cell } est déplacée.
figures-cell-out = La case { $cell } est laissée de côté.
figures-cell-added = La case { $cell } est ajoutée.
figures-scheme-lacks-title = Donnez un nom au formulaire.
figures-scheme-lacks-label = Une case n’a pas de libellé.
figures-scheme-lacks-code = Une case n’a pas de numéro, ou deux cases ont le même.
figures-scheme-lacks-until = Le dernier jour vient avant le premier.
figures-scheme-save = Enregistrer le formulaire
figures-scheme-save-copy = Enregistrer comme formulaire du centre
figures-scheme-saved = « { $title } » est enregistré
figures-scheme-fill = L’ouvrir avec ses chiffres
figures-scheme-retire = Retirer de la liste
figures-scheme-retired = Le formulaire est retiré de la liste.
figures-scheme-retired-about = Plus personne ne peut le choisir. Ses versions, et les rapports notés comme envoyés, restent.
figures-scheme-restore = Le remettre dans la liste
figures-aside-retired = Formulaires retirés de la liste : { $count }
figures-aside-back = Remettre dans la liste
figures-aside-is-back = « { $title } » est de nouveau dans la liste.
figures-compared =
    { $count ->
        [one] Avec votre version, un chiffre change
       *[other] Avec votre version, { $count } chiffres changent
    }
figures-compared-year = Comparer pour l’année
figures-compared-loading = Comparaison des deux façons de compter…
figures-compared-same = Pour { $year }, votre version donne les mêmes chiffres.

# The self-evaluation of a programme.

figures-evaluations = Évaluations des programmes
figures-evaluations-about = Les chiffres sont remplis ; l’équipe écrit, avec les mots de la fois d’avant à côté.
figures-evaluations-none = Il n’y a pas encore de programme.
figures-evaluation-of-year = Auto-évaluation { $year }
figures-evaluation-of-four = Évaluation quadriennale { $first } à { $last }
figures-evaluation-title = Évaluation : { $programme }
figures-evaluation-loading = Préparation de l’évaluation…
figures-evaluation-about = Ce que vous écrivez est enregistré quand vous quittez le cadre.
figures-evaluation-span = Durée
figures-evaluation-one = Un an
figures-evaluation-four = Quatre ans
figures-evaluation-last-year = Dernière des quatre années
figures-evaluation-words = { $heading } : ce qu’en dit l’équipe
figures-evaluation-last = La fois d’avant : { $period }
figures-evaluation-take = Reprendre ces mots
figures-evaluation-saved = « { $heading } » enregistré.
figures-evaluation-print = Créer le PDF exact
figures-evaluation-print-public = Créer la version publique
