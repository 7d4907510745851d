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

common-language-fr = français
common-language-nl = néerlandais
common-language-de = allemand
common-language-en = anglais

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
