# What a person may ask for: the copy of their file, and the certificate of an erasure.

rights-copy-title = Was dieses Zentrum über Sie weiß
rights-copy-lead = Dieses Dokument ist für { $name } (Akte { $number }). Es enthält alles, was das Register des Zentrums über Sie aufbewahrt, wer es geändert und wer es gelesen hat.
rights-copy-private = Bewahren Sie es sicher auf: Es enthält persönliche Daten und, falls vorhanden, Ihre vollständigen nationalen Nummern.
rights-copy-footer = Kopie für die Person
rights-copy-closing = Sie können das Zentrum bitten, einen Fehler zu berichtigen, nichts mehr weiterzugeben oder Sie zu löschen.
rights-copy-pathways = Ihre Schulungsverläufe
rights-copy-pathway = Ihr Schulungsverlauf: { $title }
rights-copy-entered = Im Programm seit
rights-copy-offer = Angebot
rights-copy-led-by = Mit
rights-copy-question = Frage
rights-copy-lived = Wie Sie es erlebt haben
rights-copy-level = Wie weit Sie sind
rights-copy-plan = Ihr persönlicher Schulungsplan vom { $day }
rights-copy-project = Ihr Vorhaben
rights-copy-goals = Ihre Ziele, in Ihren eigenen Worten
rights-copy-letter-to = An wen
rights-copy-written-by = Geschrieben von
rights-you = Sie
rights-identifiers = Ihre nationalen Nummern
rights-consents = Ihre Einwilligungen
rights-caregivers = Ihre Angehörigen
rights-programmes = Ihre Programme
rights-sessions = Ihre Schulungseinheiten
rights-assessments = Ihre Assessments und Evaluationen
rights-epices = Ihre EPICES-Fragebögen
rights-appointments = Die Briefe über Ihre Termine
rights-languages = Sprachen
rights-printed = Gedruckt
rights-sent = Abgegangen am
rights-papers = Dokumente bei Ihrer Akte
rights-merges = Akten, die mit Ihrer zusammengeführt wurden
rights-changes = Wer was geschrieben hat
rights-readings = Wer Ihre Akte gelesen hat
rights-left = Was das Zentrum verlassen hat
rights-left-nothing = Bis heute hat nichts dieses Register verlassen.
rights-left-counts =
    { $tables ->
        [one] Eine Tabelle mit anonymen Zahlen wurde weitergegeben. Sie enthält weder Ihren Namen noch Ihr Geburtsdatum noch Ihre Adresse noch irgendetwas, womit man Sie wiederfinden könnte.
       *[other] { $tables } Tabellen mit anonymen Zahlen wurden weitergegeben. Sie enthalten weder Ihren Namen noch Ihr Geburtsdatum noch Ihre Adresse noch irgendetwas, womit man Sie wiederfinden könnte.
    }
rights-left-period = Zeitraum
rights-left-recipient = Empfänger
rights-left-when = Freigegeben am
rights-left-copies =
    { $copies ->
        [0] Vor dieser Kopie wurde keine Kopie Ihrer Akte gemacht.
        [one] Vor dieser Kopie wurde eine Kopie Ihrer Akte gemacht; ihr Datum steht in der Liste der Einsichten.
       *[other] Vor dieser Kopie wurden { $copies } Kopien Ihrer Akte gemacht; ihre Daten stehen in der Liste der Einsichten.
    }
rights-none = Hier ist nichts vermerkt.
rights-day = Tag
rights-when = Wann
rights-who = Wer
rights-what = Was
rights-how = Wie
rights-answer = Antwort
rights-theme = Thema
rights-presence = Teilnahme
rights-programme = Programm
rights-field = Feld
rights-before = Vorher
rights-after = Nachher
rights-witness = Zeuge
rights-withdrawn = Widerrufen am
rights-title = Titel
rights-size = Größe
rights-kilobytes = { $size } kB
rights-score = Wert
rights-by-phone = aus der Ferne
rights-since = seit dem { $date }
rights-certificate-title = Löschbescheinigung
rights-certificate-lead = Das Zentrum bescheinigt, alle Daten einer Person aus seinem Register gelöscht zu haben. Diese Bescheinigung nennt die Person nicht.
rights-certificate-number = Nummer der Bescheinigung
rights-certificate-day = Tag der Löschung
rights-certificate-by = Gelöscht von
rights-certificate-reason = Grund
rights-certificate-reason-asked = Die Person hat es verlangt
rights-certificate-reason-retention-over = Die Aufbewahrungszeit ist vorbei
rights-certificate-reason-mistake = Die Akte hätte nicht angelegt werden dürfen
rights-certificate-removed = Was gelöscht wurde
rights-removed-identity = Name, Geburt, Wohnort, Kontakte, Bedarf, Situation und Notizen
rights-removed-identifiers = Nationale Nummern
rights-removed-consents = Einwilligungen und ihr Widerruf
rights-removed-caregivers = Die Beziehungen zu Angehörigen, und Angehörige, die niemand anderen begleiteten
rights-removed-assessments = Die Antworten aus Assessments und Fragebögen, die persönlichen Schulungspläne und der Text der Briefe
rights-removed-papers = Dokumente bei der Akte
rights-removed-history = Frühere Werte, und wer die Akte gelesen hat
rights-certificate-stays = Was bleibt
rights-certificate-stays-counts = Vergangene Teilnahmen bleiben gezählt, ohne Bezug zur Person: Geschlecht, Land und Geburtsjahr, ohne Namen, ohne Geburtstag und ohne Nummer, damit die Summen vergangener Jahre richtig bleiben. Es bleiben auch, ohne jeden Text, die Tage und Codes der Abläufe: Zuweisung, Assessment, Evaluation, Entscheidung, Ende und sein Grund, Versand der Briefe.
rights-certificate-stays-history = Die Geschichte des Registers bewahrt, dass gelöscht wurde, ohne zu sagen, wer.
rights-certificate-stays-copies = Sicherungen von vor diesem Tag und gedruckte oder ausgehändigte Papiere sind von dieser Löschung nicht berührt: Das Zentrum muss sie selbst vernichten.
rights-certificate-footer = Löschbescheinigung
