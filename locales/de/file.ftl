# Die Akte eines Patienten: Kopf, Reiter, Formulare, Geschichte.

file-title-loading = Akte
file-loading = Die Akte wird gelesen …
file-back-to-list = Zurück zur Patientenliste
file-age-born = { $age }, geboren: { $born }
file-handouts = Blätter: { $languages }
file-to-know = Wichtig zu wissen
file-need-large-print = Große Schrift
file-need-interpreter = Dolmetscher
file-need-simple = Einfache Texte
file-need-none = Liest nicht
file-consent-join = Einwilligung Teilnahme: { $standing }
file-standing-since = { $standing } seit { $day }
file-tabs = Teile der Akte
file-tab-pathway = Verlauf
file-tab-sessions = Einheiten
file-tab-situation = Bedarf und Situation
file-tab-caregivers = Angehörige
file-tab-consents = Einwilligungen
file-tab-papers = Dokumente
file-tab-history = Geschichte
file-twin = { $name }, Akte { $number }, ist vielleicht dieselbe Person.
file-twin-compare = Die zwei Akten vergleichen
file-twin-another-done = { $name }, Akte { $number }, ist als andere Person vermerkt.

# Verlauf und Einheiten.

file-enrol = In ein Programm aufnehmen
file-assessment-record = Assessment festhalten
file-assessment-title = Assessment festhalten
file-assessment-kind = Welches
file-assessment-shared = Gemeinsames Schulungsassessment
file-assessment-updated = Aktualisiertes Schulungsassessment
file-assessment-evaluation = Einzelevaluation
file-assessment-remote = aus der Ferne
file-assessment-remote-label = Per Telefon oder Video
file-assessment-done = { $kind }: festgehalten.
file-sessions = Einheiten, die neueste zuerst
file-sessions-none = Keine Einheiten für diese Person. Sie kommen mit einem Programm.
file-session-day = Tag
file-session-at = { $day }, { $time }
file-session-theme = Thema
file-session-kind = Form
file-session-mark = Teilnahme
file-session-unmarked = Noch nicht erfasst

# Bedarf, Situation, EPICES, Kennnummern.

file-part-situation = Situation und Notizen
file-facts-none = Noch nichts vermerkt.
file-minutes =
    { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
file-epices-ask = Fragebogen ausfüllen
file-epices-none = Kein Fragebogen ist ausgefüllt. Er ist freiwillig.
file-epices-missing =
    { $count ->
        [one] Eine Antwort fehlt: Es wird keinen Wert geben.
       *[other] { $count } Antworten fehlen: Es wird keinen Wert geben.
    }
file-epices-complete = Alle elf Antworten sind da: Ein Wert wird berechnet.
file-epices-done = Der Fragebogen ist gespeichert.
file-identifiers = Nationale Kennnummern
file-identifiers-hint = Freiwillig und verdeckt. Sie stehen auf keiner Liste; jede Einsicht wird in der Geschichte festgehalten.
file-identifier-add = Hinzufügen: { $kind }
file-identifier-show = Zeigen
file-identifier-hide = Verdecken
file-identifier-forget = Vergessen
file-identifier-forget-sure = Die Nummer wird aus der Akte gelöscht. Um sie wieder einzutragen, muss sie von der Karte abgeschrieben werden.
file-identifier-forget-yes = Nummer vergessen
file-identifier-forgotten = { $kind }: Die Nummer ist vergessen.
file-identifier-hint = Schreiben Sie sie von der Karte ab; Leerzeichen und Punkte zählen nicht.
file-identifier-missing = Geben Sie die Nummer an.
file-identifier-right = Diese Nummer ist möglich und passt zur Akte.
file-identifier-unusual = Diese Nummer ist möglich, sehen Sie aber genauer hin. Sie können sie behalten.
file-identifier-keep = Nummer behalten
file-identifier-kept = { $kind }: Die Nummer ist behalten.

# Menschen um die Person.

file-caregivers-none = Keine angehörige Person ist vermerkt. Angehörige können zu Einheiten kommen und eigene Blätter erhalten.
file-caregiver-add = Angehörige Person hinzufügen
file-caregivers-all = Alle Angehörigen des Registers
file-caregiver-present =
    { $count ->
        [0] Bei keiner Einheit dabei
        [one] Bei einer Einheit dabei
       *[other] Bei { $count } Einheiten dabei
    }
file-tie-change = Beziehung ändern
file-tied = { $name } gehört zu den Angehörigen.
file-untie = Lösen
file-untied = { $name } gehört nicht mehr zu den Angehörigen. Die Teilnahmen bleiben.

# Bearbeiten, nachfassen, zurückstellen.

file-edit = Akte bearbeiten
file-edit-title = Akte bearbeiten
file-edit-autosave = Jedes Feld wird gespeichert, wenn Sie es verlassen.
file-edit-done = Schließen
file-edited = Die Akte ist geändert.
file-not-saved-yet = Noch nicht gespeichert: Berichtigen Sie zuerst das markierte Feld.
file-more = Mehr
file-flag = Zum Nachfassen vormerken
file-flag-change = Nachfassen ändern
file-flag-drop = Nachgefasst
file-flag-dropped = Als nachgefasst vermerkt.
file-flag-title = Zum Nachfassen vormerken
file-flag-context = Die Person erscheint auf der Liste „Zurückzurufen“.
file-flag-reason = Warum
file-flag-reason-missing = Schreiben Sie in wenigen Worten, warum.
file-flag-until = Bis
file-flag-until-hint = Leer: bis nachgefasst ist.
file-flag-set = Die Person ist zum Nachfassen vorgemerkt.
file-standing = Tod, Umzug, nicht kontaktieren
file-standing-title = Darf die Person kontaktiert werden?
file-standing-context = Die Person verschwindet von Anruflisten, Briefen und Etiketten. Nichts wird gelöscht, und es lässt sich rückgängig machen.
file-standing-new = Von nun an
file-standing-missing = Wählen Sie, was von nun an gilt.
file-standing-day = Seit
file-standing-reason = Grund
file-standing-reason-missing = Geben Sie den Grund an.
file-standing-set = Es ist in der Akte vermerkt.
file-standing-undone = Sofort rückgängig gemacht
file-folder-choose = Ordner wählen …
file-folder-other = Anderen Ordner wählen …
file-folder-missing = Wählen Sie einen Ordner dieses Computers.
file-pocket = Termine zum Falten
file-pocket-context = Die nächsten Termine auf einem Blatt, das sich auf Taschenformat falten lässt. Außen steht nicht, warum die Person kommt; der QR-Code enthält nur Tage und Uhrzeiten.
file-certificate = Teilnahmebescheinigung
file-certificate-context = Tage und Uhrzeiten der Anwesenheit, für Arbeitgeber oder Versicherung. Sie nennt keine Krankheit, kein Programm und kein Thema.
file-certificate-from = Vom
file-certificate-to = Bis zum
file-invitation = Einladung oder Brief nach einem Fehlen
file-invitation-context = Für einen Fensterumschlag, in der Sprache der Person. Der Brief nennt keine Krankheit, kein Programm und kein Thema.
file-invitation-about = Welcher Brief
file-invitation-about-coming = Einladung zu den nächsten Schulungseinheiten
file-invitation-about-missed = Nach dem letzten Fehlen
file-export = Kopie der Akte für die Person
file-export-title = Kopie der Akte für die Person
file-export-context = Alles, was das Register über sie bewahrt, wer es änderte und wer es las: ein PDF zum Lesen, eine Datei für Maschinen und die Dokumente.
file-export-language = Sprache des PDF
file-export-folder = Ordner dieses Computers
file-export-warning = Die Kopie verlässt das verschlüsselte Register. Geben Sie sie der Person und löschen Sie sie danach von diesem Computer.
file-export-button = Kopie erstellen
file-exported =
    { $count ->
        [0] Die Kopie ist erstellt.
        [one] Die Kopie ist erstellt, mit einem Dokument.
       *[other] Die Kopie ist erstellt, mit { $count } Dokumenten.
    }
file-export-open = PDF öffnen
file-compare = Mit einer anderen Akte vergleichen
file-compare-context = Suchen Sie die andere Akte. Nichts wird zusammengeführt, bevor Sie beide nebeneinander gesehen haben.
file-compare-none = Keine andere Akte passt zu „{ $search }“.

# Eine Person löschen.

file-erase = Person löschen …
file-erase-title = { $name } löschen
file-erase-goes = Was endgültig gelöscht wird
file-erase-goes-file = Name, Kontakt, Bedarf, Situation, Notizen und Kennnummern.
file-erase-goes-sessions = Die Verbindung zu den Einheiten: { $count }.
file-erase-goes-assessments = Assessments und Fragebögen: { $count }.
file-erase-goes-consents = Antworten zu Einwilligungen: { $count }.
file-erase-goes-papers = Dokumente: { $count }.
file-erase-goes-history = Die Geschichte der Akte und ihre Einsichten.
file-erase-stays = Was bleibt
file-erase-stays-counts = Vergangene Teilnahmen bleiben gezählt, ohne Namen und Nummer, damit schon gemeldete Summen richtig bleiben.
file-erase-stays-trace = Das Register bewahrt, dass gelöscht wurde, ohne zu sagen, wer.
file-erase-stays-backups = Frühere Sicherungen und gedruckte Papiere: Das Zentrum muss sie selbst vernichten.
file-erase-reason = Grund
file-erase-reason-missing = Wählen Sie den Grund.
file-erase-reason-asked = Die Person hat es verlangt
file-erase-reason-retention-over = Die Aufbewahrungszeit ist vorbei
file-erase-reason-mistake = Die Akte hätte nicht angelegt werden dürfen
file-erase-language = Sprache der Bescheinigung
file-erase-certificate = Wo die Bescheinigung gespeichert wird
file-erase-number = Tippen Sie die Aktennummer ab: { $number }
file-erase-number-hint = Damit niemand aus Versehen gelöscht wird. Das lässt sich nicht rückgängig machen.
file-erase-number-wrong = Das ist nicht die Nummer dieser Akte. Tippen Sie { $number }.
file-erase-button = Endgültig löschen
file-erase-keep = Akte behalten
file-erased = Die Person ist gelöscht. Die Bescheinigung { $number } liegt hier:

# Geschichte.

file-merges = Mit dieser zusammengeführte Akten
file-merge = Akte { $number }, zusammengeführt von { $name }, { $moment }.
file-merge-undo = Wieder trennen
file-merge-undo-sure = Die zwei Akten werden wieder, was sie waren. Was seither geändert wurde, bleibt und wird Ihnen gezeigt.
file-merge-undo-yes = Akten trennen
file-merge-undone =
    { $count ->
        [one] Die zwei Akten sind getrennt. Ein Feld wurde zurückgesetzt.
       *[other] Die zwei Akten sind getrennt. Zurückgesetzte Felder: { $count }.
    }
file-changes = Wer was geändert hat
file-changes-none = Noch nichts wurde geändert.
file-by = { $moment }, { $name }
file-change = { $field }: { $old } → { $now }
file-change-first = { $field }: { $now }
file-change-consent = { $kind }, { $answer }
file-nothing = (leer)
file-readings = Wer die Akte gelesen hat
file-readings-none = Noch niemand hat diese Akte gelesen.
file-reading = { $name }: { $what }
file-reading-file = Akte geöffnet
file-reading-identifier = Kennnummer gezeigt
file-reading-paper = Dokument angesehen oder kopiert
file-reading-print = Blatt gedruckt
file-reading-export = Kopie für die Person erstellt
file-act-add-patient = Akte angelegt
file-act-save-patient = Akte geändert
file-act-set-standing = Kontakt möglich oder nicht: geändert
file-act-flag-patient = Zum Nachfassen vorgemerkt
file-act-drop-flag = Nachgefasst
file-act-keep-identifier = Nationale Kennnummer behalten
file-act-drop-identifier = Nationale Kennnummer vergessen
file-act-record-consent = Antwort zu einer Einwilligung festgehalten
file-act-withdraw-consent = Einwilligung widerrufen
file-act-record-epices = EPICES-Fragebogen ausgefüllt
file-act-record-assessment = Assessment festgehalten
file-act-attach-paper = Dokument hinzugefügt
file-act-remove-paper = Dokument entfernt
file-act-tie-caregiver = Angehörige Person verbunden
file-act-untie-caregiver = Angehörige Person gelöst
file-act-merge-patients = Akte mit einer anderen zusammengeführt
file-act-undo-merge = Akten wieder getrennt
file-act-import-people = Aus einer Datei importiert
file-act-import-patient = Aus einer Datei importiert
file-act-enrol = In ein Programm aufgenommen
file-act-take-off-list = Von kommenden Einheiten genommen
file-field-last-name = Nachname
file-field-birth-name = Geburtsname
file-field-first-name = Vornamen
file-field-sex = Geschlecht
file-field-birth-date = Geburtsdatum
file-field-residence = Wohnsitzland
file-field-postal-code = Postleitzahl
file-field-commune = Gemeinde
file-field-address = Adresse
file-field-phone = Telefon
file-field-other-phone = Weiteres Telefon
file-field-email = E-Mail
file-field-languages = Sprachen der Blätter
file-field-spoken = Gesprochene Sprachen
file-field-reads = Gelesene Sprachen
file-field-reading-level = Lesestufe
file-field-large-print = Große Schrift
file-field-interpreter = Dolmetscher
file-field-transport = Wie die Person kommt
file-field-travel-minutes = Fahrzeit
file-field-insurer-country = Land der Versicherung
file-field-insurer = Krankenkasse
file-field-occupation = Beruf
file-field-activity = Wovon die Person lebt
file-field-living = Mit wem die Person lebt
file-field-doctor = Hausarzt
file-field-notes = Notizen
file-field-standing = Kontakt
file-field-flag = Nachfassen
file-field-consent = Einwilligung
file-field-epices = EPICES
file-field-identifier = Kennnummer
file-field-paper = Dokument
file-field-caregiver = Angehörige Person
file-field-assessment = Assessment
file-field-merge = Zusammengeführte Akte
file-act-export-person = Kopie für die Person gemacht
file-act-not-the-same = Als andere Person erklärt
file-act-print-handout = Blatt gedruckt
file-act-save-paper = Dokument aus dem Register kopiert
file-field-reason = Grund
file-act-draft-letter = Brief vorbereitet
file-act-save-letter = Brief geändert
file-act-drop-letter = Briefentwurf gelöscht
file-act-send-letter = Brief versandt
file-act-print-letter = Brief gedruckt
file-act-print-appointment-letter = Brief über einen Termin gedruckt
file-act-send-appointment-letter = Abgang eines Briefs über einen Termin festgehalten
file-act-drop-appointment-letter = Brief über einen Termin entfernt, nicht verschickt
file-field-appointment-letter = Brief über einen Termin
file-act-print-plan = Persönlicher Plan gedruckt
file-act-print-assessment-form = Leeres Formular gedruckt
file-field-letter = Brief
file-act-join-cohort = In eine Gruppe aufgenommen
file-act-lead-assessment = Assessment oder Evaluation geführt
file-act-agree-plan = Persönlicher Schulungsplan vereinbart
file-act-decide-follow-up = Fortsetzung entschieden
file-act-end-pathway = Ende des Ablaufs
file-act-resume-pathway = Ende des Ablaufs zurückgenommen
file-act-move-to-version = Wechsel zu einer anderen Version
file-field-enrolment = Programm
file-field-cohort = Gruppe
file-field-plan = Persönlicher Schulungsplan
file-field-decision = Entschiedene Fortsetzung
file-field-ending = Grund des Endes
file-field-version = Version der Vorlage
file-act-excuse = Entschuldigung notiert
file-act-correct-presence = Angaben zu einer Teilnahme berichtigt
file-act-put-on-list = Für eine Einheit eingetragen
file-act-log-call = Anruf notiert
file-act-save-wish = Wünsche notiert
file-act-save-car-share = Fahrgemeinschaft notiert
file-field-session = Einheit
file-field-call = Anruf
file-session-notes = Notizen der Einheiten
file-session-note-group = Die Gruppe: { $note }
file-session-note-own = Nur für diese Akte: { $line }

# Handouts printed for the person.

file-given = Ausgegebene Blätter
file-given-loading = Ausgegebene Blätter werden gelesen …
file-given-none = Für diese Person wurde noch kein Blatt gedruckt.
file-given-line = { $languages } · { $layout } · Version { $version }
file-given-newer = Es gibt eine neuere Version
