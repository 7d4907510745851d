# Programmes: the list, a new one, and the six sides of one.

programmes-title = Programme
programmes-one = Programm
programmes-loading = Die Programme werden gelesen …
programmes-empty = Noch ist kein Programm geschrieben. Eine Ablaufvorlage liefert die Schulungen; danach passen Sie sie an.
programmes-new = Neues Programm
programmes-import = Programm eines anderen Zentrums übernehmen
programmes-to-due = Ansehen, was ansteht
programmes-run = Laufende Programme ({ $count })
programmes-stopped = Beendete Programme ({ $count })
programmes-status-draft = Noch nicht gemeldet
programmes-status-declared = Gemeldet
programmes-status-stopped = Beendet
programmes-scheme-fr-declared = Frankreich: bei der ARS gemeldetes Programm
programmes-scheme-be-start-up = Belgien: Starttrajekt
programmes-scheme-be-care-pathway = Belgien: Behandlungspfad
programmes-scheme-be-convention = Belgien: Konvention
programmes-scheme-lu-clinic = Luxemburg: Klinik oder Sprechstunde
programmes-scheme-de-dmp = Deutschland: DMP-Schulung
programmes-running =
    { $count ->
        [0] Niemand nimmt an diesem Programm teil
        [one] Eine Person nimmt teil
       *[other] { $count } Personen nehmen teil
    }
programmes-waiting =
    { $count ->
        [one] Eine Person wartet auf eine Gruppe
       *[other] { $count } Personen warten auf eine Gruppe
    }
programmes-held = Abgehaltene Schulungen: { $held } von { $sessions }
programmes-no-session = Noch ist keine Schulung datiert
programmes-version-from = Version { $number }, seit { $day }
programmes-progress = Abgehaltene Schulungen von „{ $title }“

# A new programme.

programmes-new-title = Neues Programm
programmes-new-context = Wählen Sie ein Muster: Sie können alles darin ändern. Was Sie tippen, bleibt erhalten, wenn Sie die Seite verlassen.
programmes-library-loading = Die Muster werden gelesen …
programmes-template = Ablaufvorlage
programmes-template-missing = Wählen Sie eine Vorlage.
programmes-template-detail =
    { $sessions ->
        [one] { $condition }, eine Schulung
       *[other] { $condition }, { $sessions } Schulungen
    }
programmes-template-model = Muster, anzupassen und zu validieren
programmes-template-languages = Verfügbare Sprachen: { $languages }
programmes-template-sources = Quellen
programmes-name = Name des Programms
programmes-name-hint = So, wie Team und Patienten es nennen.
programmes-name-missing = Geben Sie dem Programm einen Namen.
programmes-scheme = Rahmen
programmes-scheme-hint = Das Land und der Rahmen, in dem das Programm läuft. Sie können ihn später ändern.
programmes-first-group = Eine erste Gruppe (freiwillig)
programmes-first-group-about = Lassen Sie dies leer, um zuerst das Muster anzupassen. Mit einem ersten Tag erhalten die Schulungen sofort Termine und weichen Feiertagen aus.
programmes-first-day = Erster Tag
programmes-first-day-missing = Geben Sie einen Tag ein, den es gibt, zum Beispiel 12, 1 und 2027.
programmes-day = Tag
programmes-month = Monat
programmes-year = Jahr
programmes-hour = Uhrzeit der Schulungen
programmes-hour-hint = Zum Beispiel 14:00.
programmes-hour-missing = Geben Sie eine Uhrzeit zwischen 0:00 und 23:59 ein.
programmes-place = Ort
programmes-place-missing = Geben Sie ein, wo die Schulungen stattfinden.
programmes-open = Programm öffnen
programmes-create = Programm anlegen
programmes-opening = Das Programm wird gespeichert …
programmes-made-without-group = Das Programm ist angelegt; nur die Gruppe wurde nicht eröffnet. Berichtigen Sie und versuchen Sie es erneut, oder eröffnen Sie die Gruppe später.
programmes-to-made = Programm ansehen
programmes-dates = Geplante Termine
programmes-dates-empty = Wählen Sie eine Vorlage und einen ersten Tag: Die Termine erscheinen hier.
programmes-session = Schulung { $number }: { $theme }
programmes-session-size =
    { $capacity ->
        [one] { $minutes } Minuten, ein Platz
       *[other] { $minutes } Minuten, { $capacity } Plätze
    }
programmes-skipped = { $day } ist ein Feiertag ({ $holiday }): Schulung { $number } wird auf { $moved } verschoben.

# One programme.

programmes-context = { $condition } – { $scheme } – seit { $day }
programmes-back-to-list = Zurück zu den Programmen
programmes-stop = Programm beenden
programmes-take-up = Programm wieder aufnehmen
programmes-now-stopped = Das Programm ist beendet. Seine Verläufe und Zahlen bleiben.
programmes-taken-up = Das Programm ist wieder aufgenommen.
programmes-tabs = Teile des Programms
programmes-tab-people = Personen
programmes-tab-sessions = Gruppen und Schulungen
programmes-tab-pathway = Ablauf
programmes-tab-team = Team
programmes-tab-declaration = Meldung
programmes-tab-schemes = Länder vergleichen

# Its people.

programmes-filter = Stand
programmes-filter-running = Laufend ({ $count })
programmes-filter-all = Alle ({ $count })
programmes-filter-stage = { $stage } ({ $count })
programmes-filter-any-group = Alle Gruppen
programmes-people-shown =
    { $count ->
        [0] Niemand wird angezeigt.
        [one] Eine Person wird angezeigt.
       *[other] { $count } Personen werden angezeigt.
    }
programmes-people-none = Noch nimmt niemand an diesem Programm teil. Schreiben Sie die ersten Personen ein.
programmes-people-none-such = In dieser Gruppe ist niemand auf diesem Stand.
programmes-people-table = Personen des Programms, nach Familiennamen
programmes-stage = Stand
programmes-version = Version des Ablaufs
programmes-version-older = Die neueste ist { $latest }
programmes-since = Eingeschrieben am

# What a declaration is made of.

programmes-sessions = Schulungen
programmes-readiness-loading = Die Meldung wird gelesen …
programmes-missing =
    { $count ->
        [0] Bereit zur Meldung
        [one] Zur Meldung fehlt noch ein Punkt
       *[other] Zur Meldung fehlen noch { $count } Punkte
    }
programmes-missing-none = Von dem, was die Anwendung kennt, fehlt nichts. Prüfen Sie die geltenden Regeln, bevor Sie etwas absenden.
programmes-missing-title = Der Name des Programms
programmes-missing-sessions = Die Schulungen des Ablaufs
programmes-missing-objectives = Die Ziele der Schulung „{ $what }“
programmes-missing-structure-number = Die Nummer der Einrichtung
programmes-missing-authority = Die Behörde, oder mit wem das Programm vereinbart ist
programmes-missing-coordinator = Eine Koordination im Team
programmes-missing-places = Die Orte, an denen das Programm stattfindet
programmes-missing-profession = Im Team: { $what }
programmes-missing-professions =
    { $what ->
        [one] Mindestens ein Beruf im Team
       *[other] Mindestens { $what } verschiedene Berufe im Team
    }
programmes-missing-doctor = Ein Arzt oder eine Ärztin im Team
programmes-missing-training = Die 40-Stunden-Schulung: { $what }
programmes-missing-health-problem = Das Gesundheitsproblem
programmes-missing-beneficiaries = Die Zahl der Personen pro Jahr
programmes-missing-setting = Der Ort der Versorgung
programmes-missing-association = Die Antwort zur Patientenvereinigung
programmes-missing-association-name = Der Name der Patientenvereinigung
programmes-missing-charter = Die Charta, von allen unterzeichnet
programmes-missing-model-letter = Der Musterbrief an den Hausarzt
programmes-missing-patient-information = Die Information für Patienten zu Beginn
programmes-missing-two-consents = Die zwei Einwilligungen, getrennt erbeten
programmes-missing-coordination = Wie das Team sich abstimmt
programmes-missing-evaluation = Wie das Programm bewertet wird
programmes-missing-confidentiality = Wie die Vertraulichkeit gewahrt wird
programmes-missing-funding = Die Finanzierung
programmes-mirror =
    { $count ->
        [0] Gemeldet und durchgeführt
        [one] Ein Unterschied zur Meldung
       *[other] { $count } Unterschiede zur Meldung
    }
programmes-mirror-same = Durchgeführt wird, was gemeldet ist.
programmes-mirror-what = Was
programmes-mirror-declared = Gemeldet
programmes-mirror-done = Durchgeführt
programmes-mirror-nothing = Nichts
programmes-mirror-title = Name
programmes-mirror-scheme = Rahmen
programmes-mirror-coordinator = Koordination
programmes-mirror-team-new = Neu im Team
programmes-mirror-team-gone = Nicht mehr im Team
programmes-mirror-team-role = Aufgabe im Team
programmes-mirror-place-new = Neuer Ort
programmes-mirror-place-gone = Entfallener Ort
programmes-mirror-session-new = Neue Schulung
programmes-mirror-session-gone = Entfallene Schulung
programmes-mirror-sessions-order = Reihenfolge der Schulungen
programmes-difference-title = Das als „{ $declared }“ gemeldete Programm heißt „{ $done }“.
programmes-difference-scheme = Der gemeldete Rahmen war „{ $declared }“; jetzt ist es „{ $done }“.
programmes-difference-coordinator = Gemeldete Koordination: { $declared }. Koordination jetzt: { $done }.
programmes-difference-team-new = { $done } ist neu im Team.
programmes-difference-team-gone = { $declared } ist nicht mehr im Team.
programmes-difference-team-role = Eine Aufgabe hat sich geändert. Gemeldet: { $declared }. Jetzt: { $done }.
programmes-difference-place-new = Ein Ort kommt hinzu: { $done }.
programmes-difference-place-gone = Ein Ort wird nicht mehr genutzt: { $declared }.
programmes-difference-session-new = Eine Schulung kommt hinzu: { $done }.
programmes-difference-session-gone = Eine Schulung wird nicht mehr gegeben: { $declared }.
programmes-difference-sessions-order = Die Reihenfolge der Schulungen hat sich geändert. Gemeldet: { $declared }. Jetzt: { $done }.
programmes-due-here = Für dieses Programm zu tun ({ $count })
programmes-due-on = Datum: { $day }
programmes-declarations = Vermerkte Meldungen
programmes-declarations-none = Keine ist vermerkt.
programmes-declaration-initial = Erste Meldung
programmes-declaration-change = Änderung
programmes-declared-on = { $kind }, { $day }
programmes-declared-number = Nummer { $number }
programmes-declared-no-number = Nummer noch nicht erhalten
programmes-declared-by = Vermerkt von { $name }, Version { $version } des Ablaufs
programmes-declare = Meldung vermerken
programmes-declare-change = Diese Unterschiede melden
programmes-declare-about = Wenn die Unterlagen abgesandt sind oder die Vereinbarung getroffen ist. Was an diesem Tag gilt, wird aufbewahrt, um spätere Änderungen zu zeigen.
programmes-declare-incomplete =
    { $count ->
        [one] Ein Punkt fehlt noch. Sie können die Meldung trotzdem vermerken.
       *[other] { $count } Punkte fehlen noch. Sie können die Meldung trotzdem vermerken.
    }
programmes-declare-kind = Worum geht es
programmes-declare-differences = Die Änderung betrifft:
programmes-declare-on = Abgesandt oder vereinbart am
programmes-declare-number = Erhaltene Nummer
programmes-declare-number-hint = Lassen Sie dies leer, bis sie eingetroffen ist.
programmes-declare-done = Die Meldung ist vermerkt.
programmes-sheet = Meldeblatt drucken
programmes-sheet-about = Das Blatt fasst zusammen, was das Register weiß. Es ist ein Muster: Übertragen Sie es in das Formular der Behörde.
programmes-sheet-language = Sprache des Blatts
programmes-sheet-make = Blatt erstellen
programmes-sheet-made = Das Blatt ist fertig und öffnet sich im Leseprogramm dieses Computers.
programmes-evaluations = Bewertungen des Programms
programmes-evaluations-none = Keine ist vermerkt.
programmes-evaluated-yearly = Jährliche Bewertung von { $year }, durchgeführt am { $day }
programmes-evaluated-four-yearly = Vierjährliche Bewertung von { $year }, durchgeführt am { $day }
programmes-evaluation-new = Bewertung vermerken
programmes-evaluation-about = Das Team hat das Programm bewertet; der Bericht bleibt, wo er ist, hier steht nur das Datum.
programmes-evaluation-kind = Welche
programmes-evaluation-yearly = Jährlich
programmes-evaluation-four-yearly = Vierjährlich
programmes-evaluation-year = Bewertetes Jahr
programmes-evaluation-year-missing = Geben Sie ein Jahr mit vier Ziffern ein, zum Beispiel 2025.
programmes-evaluation-on = Durchgeführt am
programmes-evaluation-saved = Die Bewertung von { $year } ist vermerkt.

# The facts a coordinator writes.

programmes-facts = Was das Programm sagt
programmes-facts-about = Was Sie schreiben, wird von selbst gespeichert und füllt das Meldeblatt aus.
programmes-facts-saved = Das Programm ist geändert.
programmes-facts-about-it = Das Programm
programmes-facts-public = Die Einrichtung und die Patienten
programmes-facts-enclosed = Anlagen und Verpflichtungen
programmes-facts-work = Die Arbeit des Teams
programmes-pathology = Krankheitsgruppe
programmes-starts = Erster Tag des Programms
programmes-capacity = Gleichzeitig begleitete Personen, höchstens
programmes-people-unit = Personen
programmes-number-unreadable = Geben Sie eine ganze Zahl ein, oder leeren Sie das Feld.
programmes-languages = Sprachen des Programms
programmes-places = Orte
programmes-places-none = Das Zentrum hat noch keinen Ort vermerkt.
programmes-places-to-centre = Dem Zentrum einen Ort hinzufügen
programmes-professions = Verlangte Berufe im Team
programmes-professions-hint = Der Reiter „Team“ zeigt, welche fehlen.
programmes-professions-more = Weitere Berufe
programmes-joint = Mit einem Team eines anderen Landes
programmes-joint-hint = Beide Teams leiten es gemeinsam, diesseits und jenseits der Grenze.
programmes-partner = Team jenseits der Grenze
programmes-structure-number = Nummer der Einrichtung
programmes-structure-number-hint = FINESS oder SIREN in Frankreich, anderswo die Nummer des Landes.
programmes-authority = Behörde
programmes-authority-hint = Bei wem das Programm gemeldet wird, oder mit wem es vereinbart ist.
programmes-health-problem = Gesundheitsproblem
programmes-health-problem-hint = In den Worten des Formulars: Langzeiterkrankung (ALD), Asthma, seltene Krankheit, regionaler Schwerpunkt, anderes.
programmes-beneficiaries = Personen pro Jahr, Schätzung
programmes-setting = Ort der Versorgung
programmes-setting-ambulatory = Ambulant
programmes-setting-inpatient = Stationär
programmes-setting-both = Beides
programmes-with-association = Mit einer anerkannten Patientenvereinigung aufgebaut
programmes-association = Name der Vereinigung
programmes-patient-parts = Die Patienten wirken mit
programmes-patient-parts-hint = Kreuzen Sie an, was zutrifft; nichts, wenn kein Patient an der Arbeit des Teams mitwirkt.
programmes-part-coordination = An der Koordination
programmes-part-animation = An der Durchführung
programmes-part-evaluation = An der Bewertung
programmes-charter = Charta von allen unterzeichnet am
programmes-charter-hint = Lassen Sie dies leer, bis alle unterzeichnet haben.
programmes-model-letter = Der Musterbrief an den Hausarzt ist beigefügt
programmes-patient-information = Die Information für Patienten zu Beginn ist beigefügt
programmes-two-consents = Zwei Einwilligungen werden getrennt erbeten: Teilnahme, Weitergabe von Daten
programmes-coordination = Abstimmung
programmes-coordination-hint = Innerhalb des Teams und mit dem Hausarzt.
programmes-evaluation = Bewertung des Programms
programmes-evaluation-hint = Wie die jährliche und die vierjährliche Bewertung erfolgen.
programmes-confidentiality = Vertraulichkeit
programmes-funding = Finanzierung
programmes-funding-hint = Wer zahlt, und wie viel.
programmes-valid-until = Eine alte Genehmigung läuft bis
programmes-valid-until-hint = Nur für ein Programm, das vor 2021 genehmigt wurde.

# What anybody may know of a programme, on paper.

programmes-leaflet = Faltblatt und Plakat
programmes-leaflet-about = Was alle über das Programm wissen dürfen: für wen, wo, wie man sich anmeldet. Weder das Team noch ein Patient wird genannt.
programmes-leaflet-open = Faltblatt oder Plakat drucken
programmes-leaflet-layout = Form
programmes-leaflet-make = Papier erstellen
programmes-leaflet-made = Das Papier ist fertig und öffnet sich im Leseprogramm dieses Computers.
programmes-leaflet-reword = Zuerst umformulieren
programmes-leaflet-reword-about = Es öffnet sich als eigenes Blatt: Ändern Sie die Wörter, fügen Sie ein Bild hinzu und drucken Sie es danach aus den Dokumenten.
