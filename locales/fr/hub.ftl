# Les pages des coordinateurs, sur le serveur régional.

# Sur chaque page.
hub-skip = Aller au contenu
hub-pages = Pages
hub-language = Langue
hub-who = { $name }, { $role }
hub-role-coordinator = coordination
hub-role-reader = lecture
hub-sign-out = Se déconnecter
hub-show = Afficher
hub-zone = Zone
hub-zone-all = Toutes les zones
hub-zone-none = Sans zone
hub-centre = Centre
hub-year = Année
hub-period = Période
hub-empty = Aucun tableau n’est encore arrivé. Cette page se remplit dès qu’un centre partage ses comptes.

# Se connecter.
hub-sign-in = Se connecter
hub-sign-in-about = Pour les coordinateurs du projet. Votre compte vous est donné par l’administrateur de ce serveur.
hub-name = Nom
hub-password = Mot de passe
hub-sign-in-wrong = Le nom et le mot de passe ne vont pas ensemble. Rien n’a été ouvert. Vérifiez les deux ; l’administrateur peut vous donner un nouveau mot de passe à usage unique.
hub-sign-in-wait = Trop d’essais. Rien n’a été ouvert. Réessayez dans { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }.
hub-password-title = Choisissez votre mot de passe
hub-password-about = Le mot de passe à usage unique a servi. Désormais vous seul connaissez celui-ci : au moins 12 caractères, une phrase est le plus simple.
hub-password-old = Mot de passe actuel
hub-password-new = Nouveau mot de passe
hub-password-again = Nouveau mot de passe, encore une fois
hub-password-save = Garder ce mot de passe
hub-password-wrong = Le mot de passe actuel n’est pas le bon. Rien n’a été changé. Saisissez-le de nouveau.
hub-password-short = Le nouveau mot de passe a moins de 12 caractères. Rien n’a été changé. Choisissez-en un plus long.
hub-password-differs = Les deux nouveaux mots de passe diffèrent. Rien n’a été changé. Saisissez-les de nouveau.
hub-password-same = Le nouveau mot de passe est l’actuel. Rien n’a été changé. Choisissez-en un autre.

# Qui a transmis.
hub-reported = Qui a transmis
hub-reported-about = Les tableaux de chaque centre tels qu’ils valent. Un trimestre qui n’est pas fini n’est pas encore dû.
hub-reported-caption = Tableaux de { $year } par centre
hub-reported-done = { $reported } tableaux dus sur { $all } sont là.
hub-reported-at = Reçu le { $day }
hub-revision = révision { $revision }
hub-withdrawn-at = Retiré le { $day }
hub-silent = Silencieux
hub-not-over = Pas encore dû
hub-last-heard = Dernières nouvelles
hub-never = Jamais
hub-no-centre = Aucun centre n’est connu dans cette zone. C’est l’administrateur qui place les centres dans les zones.

# Sommes.
hub-sums = Sommes par zone
hub-sums-about = Sommes de cellules publiées, jamais des totaux de la région : ce qu’un centre garde masqué n’est dans aucune somme.
hub-sums-caption = { $measure }, { $period }, { $group } : somme des cellules publiées
hub-group = Lignes
hub-group-wide-age = Par âge, trois tranches
hub-measure = Compté
hub-region = Toutes les zones
hub-withheld = Retenu
hub-nobody = Aucun chiffre
hub-coverage =
    { $count ->
        [one] { $count } centre
       *[other] { $count } centres
    }
hub-lacking-masked =
    { $count ->
        [one] { $count } masqué
       *[other] { $count } masqués
    }
hub-lacking-coarser = { $count } sans ce détail
hub-lacking-unknown =
    { $count ->
        [one] { $count } non renseigné
       *[other] { $count } non renseignés
    }
hub-lacking-withdrawn =
    { $count ->
        [one] { $count } retiré
       *[other] { $count } retirés
    }
hub-lacking-silent = { $count } silencieux
hub-legend = Comment lire ce tableau
hub-legend-zero = 0 : des centres ont publié cette cellule et personne n’est venu.
hub-legend-withheld = Retenu : moins de trois centres y ont quelque chose, l’un d’eux en a plus de 70 %, ou une telle somme s’en déduirait par soustraction.
hub-legend-nobody = Aucun chiffre : aucun centre n’a publié cette cellule ; la ligne en dessous dit pourquoi.
hub-legend-masked = Masqué : le centre garde cette cellule pour lui, afin que personne ne soit reconnu.
hub-legend-coarser = Sans ce détail : le tableau du centre est plus grossier cette année et n’a pas cette ligne.
hub-legend-unknown = Non renseigné : le sexe ou l’âge de quelqu’un y est inconnu, le tableau n’a donc pas ces lignes.
hub-legend-withdrawn = Retiré : le centre a repris son tableau.
hub-legend-silent = Silencieux : aucun tableau de cette période n’est venu du centre.
hub-legend-patients = Les patients sont comptés par centre et par trimestre. Qui vient dans deux centres ou pour deux pathologies compte dans chacun : ce ne sont pas des personnes distinctes.

# Évolution.
hub-trends = Évolution
hub-trends-about = La même somme de trimestre en trimestre. Là où l’ensemble des centres change, la ligne est coupée : ces points ne se comparent pas.
hub-trends-caption = { $row }, { $zone }, { $measure } : somme des cellules publiées par trimestre
hub-trends-chart = Courbe du tableau ci-dessous : { $row }, { $zone }.
hub-quarter-short = T{ $number } { $year }
hub-row = Ligne
hub-sum = Somme des cellules publiées
hub-centres = Centres
hub-comparable = Par rapport au trimestre précédent
hub-comparable-first = Premier trimestre
hub-comparable-same = Mêmes centres
hub-joined = Nouveaux : { $centres }
hub-left = N’y sont plus : { $centres }

# Changé depuis.
hub-changes = Changé depuis
hub-changes-about = Ce qui est arrivé, a été corrigé ou retiré après un jour donné, par exemple depuis l’impression de l’annuaire.
hub-changes-caption = Changements après le { $day }
hub-since = Après le
hub-changes-none = Rien n’a changé après le { $day }.
hub-day-unreadable = Ce n’est pas une date. Rien n’a été cherché. Choisissez un jour.
hub-change = Ce qui s’est passé
hub-change-first = Premier tableau
hub-change-corrected = Corrigé
hub-change-withdrawn = Retiré
hub-received = Reçu
hub-cause = Cause
hub-cause-none = Non indiquée
hub-cause-late-marks = Des présences ont été saisies après le partage
hub-cause-wrong-marks = Des présences étaient fausses
hub-cause-merged-files = Des dossiers en double ont été réunis
hub-cause-wrong-centre = Comptes d’un autre centre
hub-cause-wrong-period = Comptes d’une autre période
hub-cause-wrong-data = Les comptes étaient faux
hub-cause-other = Une autre cause

# Export.
hub-export = Export
hub-export-about = Toutes les sommes d’une année et ce qu’il y a derrière chacune : centres, masqués, sans ce détail, non renseignés, retirés, silencieux.
hub-export-public = Pour le public
hub-export-public-about = Chaque nombre est arrondi à 5 pour lui-même ; les lignes ne font donc pas toujours leur total.
hub-export-internal = Pour le projet seulement
hub-export-internal-about = Sommes exactes, marquées comme restreintes. À ne pas transmettre : qui les rapproche d’autres tableaux peut en apprendre plus que chacun ne montre.
hub-export-internal-closed = Les sommes exactes sont pour la coordination. Votre compte lit ; il exporte le fichier arrondi.
hub-export-csv = CSV
hub-export-xlsx = Tableur (XLSX)
hub-export-footnote = Sommes de cellules publiées, arrondies à 5 indépendamment ; les lignes ne font pas toujours leur total. Ni totaux de la région, ni personnes distinctes.
hub-export-restricted = Restreint : sommes exactes de cellules publiées, pour le projet seulement. Ni totaux de la région, ni personnes distinctes.

# Quand quelque chose ne va pas.
hub-problem-forbidden = Ceci est réservé à la coordination. Rien n’a été changé et rien n’est parti. Si vous en avez besoin, demandez à l’administrateur de ce serveur.
hub-problem-form = Ce formulaire n’est plus valable. Rien n’a été changé. Rouvrez la page et remplissez-la de nouveau.
hub-problem-missing = Il n’y a pas de telle page ici.
hub-problem-broken = Le serveur n’a pas pu répondre. Ce qu’il a reçu est en sécurité. Réessayez dans une minute ; si cela dure, appelez son administrateur.
hub-problem-back = Retour à la première page
