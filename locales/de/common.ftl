# Words and names that every screen and page shares.

common-product = Sentier
common-yes = Ja
common-no = Nein
common-cancel = Abbrechen
common-back = Zurück
common-save = Speichern
common-close = Schließen
common-continue = Weiter

common-country-fr = Frankreich
common-country-be = Belgien
common-country-lu = Luxemburg
common-country-de = Deutschland
common-country-zz = Anderes Land

common-language-fr = Französisch
common-language-nl = Niederländisch
common-language-de = Deutsch
common-language-en = Englisch

common-sex-f = Frau
common-sex-m = Mann
common-sex-u = Geschlecht nicht angegeben

common-kind-individual = Einzelschulung
common-kind-group = Gruppenschulung

common-status-planned = Geplant
common-status-held = Durchgeführt
common-status-cancelled = Abgesagt

common-mark-expected = Erwartet
common-mark-present = Anwesend
common-mark-late = Verspätet
common-mark-excused = Entschuldigt
common-mark-absent = Nicht erschienen

common-pathology-diabetes2 = Diabetes Typ 2
common-pathology-heart-failure = Herzinsuffizienz
common-pathology-obesity = Adipositas
common-pathology-copd = COPD
common-pathology-kidney-disease = Chronische Nierenkrankheit
common-pathology-asthma = Asthma
common-pathology-stroke = Nach einem Schlaganfall
common-pathology-other = Andere Erkrankung
