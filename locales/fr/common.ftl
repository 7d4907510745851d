# Words and names that every screen and page shares.

common-product = Sentier
common-yes = Oui
common-no = Non
common-cancel = Annuler
common-back = Retour
common-save = Enregistrer
common-close = Fermer
common-continue = Continuer

common-country-fr = France
common-country-be = Belgique
common-country-lu = Luxembourg
common-country-de = Allemagne
common-country-zz = Autre pays

common-sex-f = Femme
common-sex-m = Homme
common-sex-u = Sexe non précisé

common-kind-individual = Séance individuelle
common-kind-group = Séance collective

common-status-planned = Prévue
common-status-held = Tenue
common-status-cancelled = Annulée

common-mark-expected = Attendu
common-mark-present = Présent
common-mark-late = En retard
common-mark-left-early = Parti avant la fin
common-mark-excused = Excusé
common-mark-absent = Absent non excusé

common-pathology-diabetes2 = Diabète de type 2
common-pathology-heart-failure = Insuffisance cardiaque
common-pathology-obesity = Obésité
common-pathology-copd = BPCO
common-pathology-kidney-disease = Maladie rénale chronique
common-pathology-asthma = Asthme
common-pathology-stroke = Suites d’AVC
common-pathology-other = Autre pathologie

# What many forms and lists share.

common-optional = (facultatif)
common-error-prefix = Erreur :
common-error-summary = Il reste quelque chose à corriger
common-undo = Annuler l’action
common-undo-key = Ctrl+Z
common-undone = Action annulée.
common-saved-at = Enregistré sur cet ordinateur à { $time }
common-saving = Enregistrement…
common-not-saved = Pas encore enregistré
common-add = Ajouter
common-edit = Modifier
common-remove = Retirer
common-act-on = { $act } : { $on }
common-none = Aucun
common-not-known = Non renseigné
common-day = Jour
common-month = Mois
common-year = Année
common-on-day = Date
common-day-missing = Indiquez une date qui existe : jour, mois et année.

# Languages people speak or read.

common-tongue-fr = français
common-tongue-nl = néerlandais
common-tongue-de = allemand
common-tongue-lb = luxembourgeois
common-tongue-en = anglais
common-tongue-pt = portugais
common-tongue-it = italien
common-tongue-es = espagnol
common-tongue-pl = polonais
common-tongue-tr = turc
common-tongue-uk = ukrainien
common-tongue-ru = russe
common-tongue-ro = roumain
common-tongue-ar = arabe
common-tongue-sgn = langue des signes
common-tongue-zz = autre langue
