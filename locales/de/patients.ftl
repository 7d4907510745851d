# Die Patientenliste, die Akte beim Schreiben und ihre Wörter.

patients-title = Patienten
patients-import = Datei importieren
patients-to-caregivers = Angehörige
patients-to-duplicates = Doppelte Akten
patients-new = Neuer Patient
patients-search = Patient suchen
patients-search-hint = Name, Geburtsdatum, Aktennummer oder Gemeinde.
patients-loading = Die Patienten werden gelesen …
patients-count =
    { $count ->
        [0] Keine Patienten
        [one] Ein Patient
       *[other] { $count } Patienten
    }
patients-found =
    { $count ->
        [0] Kein Patient passt zu „{ $search }“
        [one] Ein Patient passt zu „{ $search }“
       *[other] { $count } Patienten passen zu „{ $search }“
    }
patients-by-sound = Kein Name schreibt sich „{ $search }“. Diese Namen klingen fast so.
patients-none-found = Nichts passt zu „{ $search }“. Versuchen Sie einen Teil des Namens, das Geburtsdatum, die Aktennummer oder die Gemeinde.
patients-create = „{ $name }“ anlegen
patients-clear = Suche leeren
patients-empty = In diesem Register ist noch niemand. Legen Sie die erste Akte an oder importieren Sie eine Datei.
patients-add-first = Ersten Patienten anlegen
patients-table = Patienten, nach Nachnamen
patients-name = Name
patients-full-name = { $last } { $first }
patients-born-as = Geburtsname: { $name }
patients-number = Aktennummer
patients-age = Alter
patients-age-none = –
patients-age-unknown = Alter unbekannt
patients-age-years =
    { $years ->
        [one] { $years } Jahr
       *[other] { $years } Jahre
    }
patients-month-year = { $month } { $year }
patients-moment = { $day } um { $time }
patients-home = Wohnort
patients-distance = { $km } km Luftlinie
patients-pathologies = Erkrankungen
patients-no-programme = Kein Programm
patients-progress = Einheiten
patients-held-planned = { $held } gehalten, { $planned } geplant
patients-next = Nächste
patients-next-none = Keine
patients-consent = Einwilligung Teilnahme
patients-flagged = Nachzufassen: { $reason }
patients-pages = Seiten der Liste
patients-range = { $first } bis { $last } von { $all }
patients-before = Vorige Seite
patients-after = Nächste Seite

# Die fertigen Listen und die behaltenen.

patients-lists = Listen
patients-list-all = Alle
patients-list-active = Aktive Patienten
patients-list-to-call = Zurückzurufen
patients-list-without-consent = Ohne Einwilligung
patients-list-lost = Kontakt verloren
patients-list-set-aside = Zurückgestellt
patients-list-due = Aufbewahrung abgelaufen
patients-list-empty = Auf dieser Liste steht niemand.
patients-list-all-show = Alle Patienten zeigen
patients-list-keep = Diese Liste behalten …
patients-list-name = Name der Liste
patients-list-name-missing = Geben Sie der Liste einen Namen.
patients-list-name-taken = Es gibt schon eine Liste „{ $name }“. Geben Sie einen anderen Namen.
patients-list-save = Liste behalten
patients-list-forget = Liste „{ $name }“ vergessen
patients-list-forgotten = Die Liste „{ $name }“ ist vergessen. Niemand wurde aus dem Register entfernt.

# Das Formular einer Akte.

patients-new-title = Neuer Patient
patients-new-context = Nur der Name ist nötig; der Rest kann später kommen. Was Sie tippen, bleibt beim Schließen erhalten.
patients-close-kept = Schließen; das Getippte bleibt erhalten
patients-create-file = Akte anlegen
patients-create-key = Strg+Eingabe
patients-discard = Getipptes verwerfen
patients-part-identity = Person
patients-part-contact = Wohnort und Kontakt
patients-part-languages = Sprachen und Bedarf
patients-part-cover = Versicherung und Arzt
patients-part-situation = Situation
patients-part-notes = Notizen
patients-last-name = Nachname
patients-first-name = Vornamen
patients-birth-name = Geburtsname
patients-birth-name-hint = Falls er anders ist als der Nachname.
patients-birth-date = Geburtsdatum
patients-birth-date-hint = Tag und Monat können leer bleiben, wenn sie nicht bekannt sind.
patients-sex = Geschlecht
patients-residence = Wohnsitzland
patients-postal-code = Postleitzahl
patients-postal-code-unknown = Wir kennen { $code } nicht. Prüfen Sie die Zahl, oder wählen Sie aus der Liste. Sie können sie auch so lassen.
patients-commune = Gemeinde
patients-commune-row = { $code } { $name }
patients-suggestions =
    { $count ->
        [one] Ein Vorschlag. Pfeil nach unten zum Wählen.
       *[other] { $count } Vorschläge. Pfeil nach unten zum Wählen.
    }
patients-address = Straße und Nummer
patients-address-hint = Für Briefe. Die Entfernung wird von der Gemeinde aus berechnet, nie von der Adresse.
patients-phone = Telefon
patients-other-phone = Weiteres Telefon
patients-email = E-Mail
patients-languages = Sprachen der Blätter
patients-languages-hint = Eine oder zwei; die zuerst angekreuzte steht vorn.
patients-spoken = Gesprochene Sprachen
patients-reads = Gelesene Sprachen
patients-other-languages = Weitere Sprachen
patients-reading-level = Lesestufe
patients-reading-level-unknown = Nicht gefragt
patients-reading-level-usual = Übliche Texte
patients-reading-level-simple = Kurze und einfache Texte
patients-reading-level-none = Liest nicht
patients-large-print = Große Schrift
patients-interpreter = Dolmetscher bei den Einheiten
patients-transport = Wie die Person kommt
patients-transport-unknown = Nicht gefragt
patients-transport-own-car = Fährt selbst mit dem Auto
patients-transport-driven = Wird gefahren
patients-transport-shared-car = Fahrgemeinschaft mit anderen Teilnehmenden
patients-transport-public = Bus oder Bahn
patients-transport-medical = Krankentransport oder Taxi
patients-transport-on-foot = Zu Fuß oder mit dem Rad
patients-transport-no-means = Hat keine Möglichkeit zu kommen
patients-travel-minutes = Fahrzeit
patients-travel-minutes-hint = Wie die Person sie angibt; sie zählt mehr als die Entfernung.
patients-minutes = Minuten
patients-insurer-country = Land der Versicherung
patients-insurer-country-hint = Es kann ein anderes als das Wohnsitzland sein, etwa bei Grenzgängern.
patients-insurer = Krankenkasse
patients-insurer-hint = Wie auf der Karte.
patients-doctor = Hausarzt
patients-doctor-hint = Tippen Sie den Anfang des Namens und wählen Sie aus dem Verzeichnis des Zentrums.
patients-doctor-not-chosen = Dieser Name ist noch nicht aus dem Verzeichnis gewählt und wird nicht behalten. Fehlt er dort, ergänzen Sie ihn zuerst auf der Seite Zentrum.
patients-occupation = Beruf
patients-occupation-unknown = Nicht gefragt
patients-occupation-farmer = Landwirtschaft
patients-occupation-trade = Handwerk, Handel, Unternehmen
patients-occupation-manager = Leitende oder höhere geistige Tätigkeit
patients-occupation-intermediate = Mittlere Tätigkeit
patients-occupation-employee = Angestellt
patients-occupation-worker = Arbeiter
patients-occupation-retired = Im Ruhestand
patients-occupation-no-occupation = Ohne Beruf
patients-activity = Wovon die Person lebt
patients-activity-unknown = Nicht gefragt
patients-activity-working = Arbeitet
patients-activity-sick-leave = Krankgeschrieben
patients-activity-unemployed = Arbeitslos
patients-activity-disability = Anerkannte Erwerbsminderung oder Behinderung
patients-activity-minimum-income = Grundsicherung
patients-activity-retired = Im Ruhestand
patients-activity-in-education = In Ausbildung
patients-activity-at-home = Zu Hause
patients-living = Mit wem die Person lebt
patients-living-unknown = Nicht gefragt
patients-living-alone = Allein
patients-living-with-partner = Mit Partner
patients-living-with-family = Mit Familie
patients-living-with-others = Mit anderen
patients-living-care-home = In einer Einrichtung
patients-notes = Freie Notizen
patients-notes-hint = Die Person darf sie lesen: Sie stehen in der Kopie der Akte.
patients-standing-active = Darf kontaktiert werden
patients-standing-deceased = Verstorben
patients-standing-moved = Weggezogen
patients-standing-restricted = Nicht kontaktieren

# Was so nicht gespeichert werden kann.

patients-wrong-last-name-missing = Geben Sie den Nachnamen an. Der Rest kann später kommen.
patients-wrong-languages-missing = Wählen Sie mindestens eine Sprache für die Blätter.
patients-wrong-languages-many = Wählen Sie höchstens zwei Sprachen für die Blätter.
patients-wrong-number = Schreiben Sie eine ganze Zahl, ohne Buchstaben.
patients-wrong-birth-impossible = Dieses Datum gibt es in keinem Kalender. Prüfen Sie Tag und Monat.
patients-wrong-birth-not-a-number = Schreiben Sie das Datum in Ziffern, zum Beispiel 3 2 1948.
patients-wrong-birth-gap = Zu einem Tag gehört der Monat, zu einem Monat das Jahr. Ergänzen Sie das Datum, oder lassen Sie leer, was nicht bekannt ist.
patients-wrong-birth-year-short = Schreiben Sie das Jahr mit vier Ziffern, zum Beispiel 1948.
patients-wrong-birth-future = Dieses Datum liegt in der Zukunft. Prüfen Sie das Jahr.
patients-wrong-birth-too-old = Dieses Datum liegt zu weit zurück. Prüfen Sie das Jahr.

# Akten, die vielleicht von derselben Person sind.

patients-twins-title = Diese Person hat vielleicht schon eine Akte
patients-twins-open = Diese Akte öffnen
patients-twins-another = Das ist nicht dieselbe Person
patients-likeness-same-identifier = Dieselbe nationale Kennnummer.
patients-likeness-same-birth-names = Dasselbe Geburtsdatum und ähnliche oder vertauschte Namen.
patients-likeness-birth-slip = Dieselben Namen und Geburtsdaten, die sich um einen Tippfehler unterscheiden.
patients-likeness-same-names = Dieselben Namen; ein Geburtsdatum fehlt oder ist unvollständig.
patients-likeness-sounds-alike = Namen, die fast gleich klingen.
patients-likeness-same-phone = Dasselbe Telefon und ähnliche Namen.
patients-likeness-same-birth-first-name = Derselbe Vorname und dasselbe Geburtsdatum, ein anderer Name.
patients-likeness-possible-twin = Derselbe Name und dasselbe Geburtsdatum, ein anderer Vorname: vielleicht Zwillinge.
