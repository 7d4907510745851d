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
common-mark-left-early = Früher gegangen
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

# What many forms and lists share.

common-optional = (freiwillig)
common-error-prefix = Fehler:
common-error-summary = Es ist noch etwas zu berichtigen
common-undo = Rückgängig machen
common-undo-key = Strg+Z
common-undone = Rückgängig gemacht.
common-saved-at = Auf diesem Computer gespeichert um { $time }
common-saving = Wird gespeichert…
common-not-saved = Noch nicht gespeichert
common-add = Hinzufügen
common-edit = Bearbeiten
common-remove = Entfernen
common-act-on = { $act }: { $on }
common-none = Keine Angabe
common-not-known = Nicht angegeben
common-day = Tag
common-month = Monat
common-year = Jahr
common-on-day = Datum
common-day-missing = Geben Sie ein Datum an, das es gibt: Tag, Monat und Jahr.

# Languages people speak or read.

common-tongue-fr = Französisch
common-tongue-nl = Niederländisch
common-tongue-de = Deutsch
common-tongue-lb = Luxemburgisch
common-tongue-en = Englisch
common-tongue-pt = Portugiesisch
common-tongue-it = Italienisch
common-tongue-es = Spanisch
common-tongue-pl = Polnisch
common-tongue-tr = Türkisch
common-tongue-uk = Ukrainisch
common-tongue-ru = Russisch
common-tongue-ro = Rumänisch
common-tongue-ar = Arabisch
common-tongue-sgn = Gebärdensprache
common-tongue-zz = andere Sprache
