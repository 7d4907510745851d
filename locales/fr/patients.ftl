# La liste des patients, le dossier qu’on écrit et ses mots.

patients-title = Patients
patients-import = Importer un fichier
patients-to-caregivers = Proches
patients-to-duplicates = Doublons
patients-new = Nouveau patient
patients-search = Chercher un patient
patients-search-hint = Nom, date de naissance, numéro de dossier ou commune.
patients-loading = Lecture des patients…
patients-count =
    { $count ->
        [0] Aucun patient
        [one] Un patient
       *[other] { $count } patients
    }
patients-found =
    { $count ->
        [0] Aucun patient ne correspond à « { $search } »
        [one] Un patient correspond à « { $search } »
       *[other] { $count } patients correspondent à « { $search } »
    }
patients-by-sound = Aucun nom ne s’écrit « { $search } ». Ces noms se prononcent presque pareil.
patients-none-found = Rien ne correspond à « { $search } ». Essayez une partie du nom, la date de naissance, le numéro de dossier ou la commune.
patients-create = Créer « { $name } »
patients-clear = Effacer la recherche
patients-empty = Aucun patient dans ce registre. Ajoutez le premier, ou importez un fichier.
patients-add-first = Ajouter le premier patient
patients-table = Patients, par nom de famille
patients-name = Nom
patients-full-name = { $last } { $first }
patients-born-as = Nom de naissance : { $name }
patients-number = N° de dossier
patients-age = Âge
patients-age-none = –
patients-age-unknown = Âge inconnu
patients-age-years =
    { $years ->
        [one] { $years } an
       *[other] { $years } ans
    }
patients-month-year = { $month } { $year }
patients-moment = { $day } à { $time }
patients-home = Domicile
patients-distance = { $km } km à vol d’oiseau
patients-pathologies = Pathologies
patients-no-programme = Aucun programme
patients-progress = Séances
patients-held-planned = { $held } tenues, { $planned } à venir
patients-next = Prochaine
patients-next-none = Aucune
patients-consent = Consentement à l’entrée
patients-flagged = À suivre : { $reason }
patients-pages = Pages de la liste
patients-range = { $first } à { $last } sur { $all }
patients-before = Page précédente
patients-after = Page suivante

# Les listes toutes prêtes et celles qu’on garde.

patients-lists = Listes
patients-list-all = Tous
patients-list-active = File active
patients-list-to-call = À rappeler
patients-list-without-consent = Sans consentement
patients-list-lost = Perdus de vue
patients-list-set-aside = Mis de côté
patients-list-due = Conservation échue
patients-list-empty = Personne n’est sur cette liste.
patients-list-all-show = Voir tous les patients
patients-list-keep = Garder cette liste…
patients-list-name = Nom de la liste
patients-list-name-missing = Donnez un nom à la liste.
patients-list-name-taken = Une liste s’appelle déjà « { $name } ». Donnez-lui un autre nom.
patients-list-save = Garder la liste
patients-list-forget = Oublier la liste « { $name } »
patients-list-forgotten = La liste « { $name } » est oubliée. Personne n’en est retiré du registre.

# Le formulaire d’un dossier.

patients-new-title = Nouveau patient
patients-new-context = Seul le nom est nécessaire ; le reste peut venir plus tard. Ce que vous tapez est gardé si vous fermez.
patients-close-kept = Fermer ; ce qui est tapé est gardé
patients-create-file = Créer le dossier
patients-create-key = Ctrl+Entrée
patients-discard = Jeter ce qui est tapé
patients-part-identity = Identité
patients-part-contact = Domicile et contact
patients-part-languages = Langues et besoins
patients-part-cover = Assurance et médecin
patients-part-situation = Situation
patients-part-notes = Notes
patients-last-name = Nom d’usage
patients-first-name = Prénoms
patients-birth-name = Nom de naissance
patients-birth-name-hint = S’il est différent du nom d’usage.
patients-birth-date = Date de naissance
patients-birth-date-hint = Le jour et le mois peuvent rester vides, s’ils ne sont pas connus.
patients-sex = Sexe
patients-residence = Pays de résidence
patients-postal-code = Code postal
patients-postal-code-unknown = Nous ne connaissons pas { $code }. Vérifiez le numéro, ou choisissez dans la liste. Vous pouvez aussi le garder.
patients-commune = Commune
patients-commune-row = { $code } { $name }
patients-suggestions =
    { $count ->
        [one] Une proposition. Flèche bas pour la choisir.
       *[other] { $count } propositions. Flèche bas pour choisir.
    }
patients-address = Rue et numéro
patients-address-hint = Pour les courriers. La distance est calculée depuis la commune, jamais depuis l’adresse.
patients-phone = Téléphone
patients-other-phone = Autre téléphone
patients-email = Courriel
patients-languages = Langues des fiches
patients-languages-hint = Une ou deux ; la première cochée vient en premier.
patients-spoken = Langues parlées
patients-reads = Langues lues
patients-other-languages = Autres langues
patients-reading-level = Niveau de lecture
patients-reading-level-unknown = Non demandé
patients-reading-level-usual = Textes courants
patients-reading-level-simple = Textes courts et simples
patients-reading-level-none = Ne lit pas
patients-large-print = Gros caractères
patients-interpreter = Interprète aux séances
patients-transport = Comment la personne vient
patients-transport-unknown = Non demandé
patients-transport-own-car = Conduit sa voiture
patients-transport-driven = Un proche la conduit
patients-transport-shared-car = Covoiturage avec d’autres participants
patients-transport-public = Bus ou train
patients-transport-medical = Transport sanitaire ou taxi
patients-transport-on-foot = À pied ou à vélo
patients-transport-no-means = Aucun moyen de venir
patients-travel-minutes = Temps de trajet
patients-travel-minutes-hint = Tel que la personne le dit ; il compte plus que la distance.
patients-minutes = minutes
patients-insurer-country = Pays de l’assureur
patients-insurer-country-hint = Il peut être différent du pays de résidence, par exemple pour un frontalier.
patients-insurer = Organisme assureur
patients-insurer-hint = Tel qu’il est écrit sur la carte.
patients-doctor = Médecin traitant
patients-doctor-hint = Tapez le début du nom et choisissez dans l’annuaire du centre.
patients-doctor-not-chosen = Ce nom n’est pas encore choisi dans l’annuaire : il ne sera pas gardé. Ajoutez-le d’abord à la page Centre s’il y manque.
patients-occupation = Profession
patients-occupation-unknown = Non demandé
patients-occupation-farmer = Agriculture
patients-occupation-trade = Artisanat, commerce, chef d’entreprise
patients-occupation-manager = Cadre ou profession intellectuelle supérieure
patients-occupation-intermediate = Profession intermédiaire
patients-occupation-employee = Employé
patients-occupation-worker = Ouvrier
patients-occupation-retired = Retraité
patients-occupation-no-occupation = Sans activité professionnelle
patients-activity = De quoi la personne vit
patients-activity-unknown = Non demandé
patients-activity-working = Travaille
patients-activity-sick-leave = En arrêt de travail
patients-activity-unemployed = Au chômage
patients-activity-disability = Invalidité ou handicap reconnu
patients-activity-minimum-income = Revenu minimum
patients-activity-retired = À la retraite
patients-activity-in-education = En études ou en formation
patients-activity-at-home = Au foyer
patients-living = Avec qui la personne vit
patients-living-unknown = Non demandé
patients-living-alone = Seule
patients-living-with-partner = En couple
patients-living-with-family = En famille
patients-living-with-others = Avec d’autres personnes
patients-living-care-home = En établissement
patients-notes = Notes libres
patients-notes-hint = La personne peut les lire : elles font partie de sa copie du dossier.
patients-standing-active = Peut être contacté(e)
patients-standing-deceased = Décès
patients-standing-moved = Déménagement
patients-standing-restricted = Ne pas contacter

# Ce qui ne peut pas être enregistré ainsi.

patients-wrong-last-name-missing = Écrivez le nom d’usage. Le reste peut venir plus tard.
patients-wrong-languages-missing = Choisissez au moins une langue pour les fiches.
patients-wrong-languages-many = Choisissez deux langues au plus pour les fiches.
patients-wrong-number = Écrivez un nombre entier, sans lettres.
patients-wrong-birth-impossible = Cette date n’existe dans aucun calendrier. Vérifiez le jour et le mois.
patients-wrong-birth-not-a-number = Écrivez la date en chiffres, par exemple 3 2 1948.
patients-wrong-birth-gap = Pour un jour il faut aussi le mois, et pour un mois l’année. Complétez la date, ou laissez vide ce qui n’est pas connu.
patients-wrong-birth-year-short = Écrivez l’année avec quatre chiffres, par exemple 1948.
patients-wrong-birth-future = Cette date est dans le futur. Vérifiez l’année.
patients-wrong-birth-too-old = Cette date est trop loin dans le passé. Vérifiez l’année.

# Des dossiers qui sont peut-être de la même personne.

patients-twins-title = Cette personne a peut-être déjà un dossier
patients-twins-open = Ouvrir ce dossier
patients-twins-another = Ce n’est pas la même personne
patients-likeness-same-identifier = Le même identifiant national.
patients-likeness-same-birth-names = La même date de naissance, et des noms semblables ou intervertis.
patients-likeness-birth-slip = Les mêmes noms, et des dates de naissance à une erreur de frappe près.
patients-likeness-same-names = Les mêmes noms ; une des dates de naissance manque ou est incomplète.
patients-likeness-sounds-alike = Des noms qui se prononcent presque pareil.
patients-likeness-same-phone = Le même téléphone, et des noms semblables.
patients-likeness-same-birth-first-name = Les mêmes prénom et date de naissance, un autre nom.
patients-likeness-possible-twin = Les mêmes nom et date de naissance, un autre prénom : des jumeaux, peut-être.
