# The attendance sheet a centre keeps for itself.

report-date = Datum
report-programme = Programm
report-theme = Thema
report-file-number = Aktennummer
report-last-name = Nachname
report-first-name = Vorname
report-attendance = Teilnahme

# Figures.
report-of = von { $whole }
report-not-recorded = nicht erfasst
report-not-applicable = entfällt
report-too-few = { $part } von { $whole }
report-percent = { $number } %
report-hours = { $hours } Std. { $minutes }
report-days = { $days } { $whole ->
    [one] Tag
   *[other] Tage
 } ({ $count ->
    [one] ein Weg
   *[other] Median von { $count } Wegen
 })
report-check-equal = { $rule }: { $left } auf der einen Seite, { $right } auf der anderen.
report-check-at-most = { $rule }: { $left } ist mehr als { $right }.
report-erased = Gelöschte Akte
report-session = { $theme }, { $weekday }, { $day }
report-session-place = { $theme }, { $weekday }, { $day }, { $place }
report-companion = Begleitung ohne Namen von { $person }
report-caregiver = Angehörige Person: { $name }
report-restricted = Eingeschränkte Weitergabe: genaue Zahlen, für das Zentrum und seine Behörde
report-whole-centre = Das ganze Zentrum
report-period = Vom { $first } bis zum { $last }
report-made-on = Erstellt am { $day } von { $by }
report-version = Berichtsmodell: { $title }, Fassung { $version }
report-unchecked = Definitionen bei der Behörde zu prüfen
report-total = Summe
report-total-of = Summe: { $total }.
report-cell = Feld
report-label = Bezeichnung
report-value = Wert
report-how = Wie gezählt wird
report-sources = Quellen
report-checks = Prüfungen
report-adds-up = Die Zeilen ergeben zusammen die Summe.
report-not-adds-up = Eine Person kann in mehreren Zeilen stehen; die Summe zählt jede einmal.
report-never-adds-up = Ein Anteil, ein Mittelwert oder ein Median lässt sich nicht zusammenzählen.
report-biggest = { $row }: { $value } von { $total }
report-came = { $who } zählt jetzt mit: { $why }
report-went = { $who } zählt nicht mehr mit: { $why }
report-came-unknown = { $who } zählt jetzt mit.
report-merged = { $who }: Zwei Akten wurden zu einer, die einmal zählt.
report-gone = Was mitzählte, steht nicht mehr im Register: eine gelöschte Akte oder ein zurückgenommener Import.
report-went-unknown = Diese Regel betrifft { $who } im Zeitraum nicht mehr.
report-kept-as-of = Aufbewahrt wie am { $day }, als der Versand notiert wurde: Das Register kann sich seit dem Versand geändert haben.
report-facts-changed = Das Register hat sich seither geändert: Fakten des Zeitraums kamen hinzu, wurden berichtigt oder entfernt.
report-rules-changed = Das Berichtsmodell oder eine Regel hat sich seither geändert. Die Unterschiede sind mit denen von damals gezählt.
report-year-by-year = Jahr für Jahr
report-year-by-year-how = Jede Spalte zählt ihr Jahr; eine Person kann in mehreren Jahren zählen.
report-left-out = nicht veröffentlicht
report-left-out-why = „Nicht veröffentlicht“: weniger als 11 Personen, oder eine Zahl, aus der sich eine solche errechnen ließe.
report-evaluation = Selbstbewertung: { $title }
report-evaluation-model = Gliederung als Muster, zu prüfen: Die Teile sind die von Sentier, nicht die eines amtlichen Formulars.
report-not-written = Hier ist noch nichts geschrieben.
report-funding-met = { $met ->
    [one] { $met } Person erfüllt die Regel.
   *[other] { $met } Personen erfüllen die Regel.
 }
report-funding-met-of = { $met } von { $floor }.
report-funding-step = { $one ->
    [0] Niemand ist einen Schritt davon entfernt.
    [one] { $one } ist einen Schritt davon entfernt.
   *[other] { $one } sind einen Schritt davon entfernt.
 }
report-funding-lost = { $lost ->
    [one] { $lost } kann sie in diesem Jahr nicht mehr erfüllen.
   *[other] { $lost } können sie in diesem Jahr nicht mehr erfüllen.
 }
report-funding-missed = { $lost ->
    [one] { $lost } hat sie nicht erfüllt.
   *[other] { $lost } haben sie nicht erfüllt.
 }
report-funding-unclear = { $count ->
    [one] Bei { $count } Person hängt es von etwas ab, das niemand notiert hat.
   *[other] Bei { $count } Personen hängt es von etwas ab, das niemand notiert hat.
 }
report-funding-open = Alle anderen können sie in diesem Jahr noch erfüllen.
report-part-programme = Das Programm und sein Team
report-part-programme-question = Was hat sich am Programm, im Team, an den Orten geändert? Was weicht von der Anmeldung ab?
report-part-people = Die Menschen
report-part-people-question = Wer kam, von wem überwiesen? Wer wurde nicht aufgenommen, und warum?
report-part-sessions = Die Schulungseinheiten
report-part-sessions-question = Wie verliefen die Schulungseinheiten? Welche Themen, welche Orte, welche Fehlzeiten?
report-part-learned = Was die Menschen gelernt haben
report-part-learned-question = Welche Fähigkeiten wurden erworben? Was sagen die Menschen über das Erlebte?
report-part-together = Die Arbeit mit anderen
report-part-together-question = Wie hat das Team mit Hausärzten, Angehörigen, Vereinen gearbeitet?
report-part-territory = Das Gebiet
report-part-territory-question = Woher kommen die Menschen, wie, und wer kommt nicht?
report-part-strengths = Ergebnis: Stärken und Schwächen
report-part-strengths-question = Was lief gut? Was muss sich ändern?
report-part-decision = Ergebnis: wie es weitergeht
report-part-decision-question = Weiterführen, ändern oder beenden? Welche Schritte, durch wen, bis wann?
report-option-least-sessions = Schulungseinheiten, die ein vollständiges Angebot verlangt
report-option-remote = Versorgungsform einer Teilnahme per Telefon oder Video
report-option-home = Versorgungsform einer Schulungseinheit zu Hause
report-option-companions = Wie Angehörige gezählt werden, deren Namen niemand notiert hat
report-option-caregivers-only-in-all = In 2.10 auch die Schulungseinheiten nur für Angehörige zählen
report-option-funding-floor = Zahl der Personen, ab der gefördert wird; leer, wenn niemand sie nannte
report-option-rates-from = Ein Anteil über weniger als so viele wird nicht geschrieben
report-option-distance-bands = Grenzen der Entfernungsklassen, in Kilometern
report-option-age-bands = Grenzen der Altersklassen
report-choice-hospital = Krankenhausaufenthalt
report-choice-external = Ambulante Versorgung einer Einrichtung
report-choice-town = Versorgung außerhalb des Krankenhauses
report-choice-named-and-one-each = Wer einen Namen hat, und je eine Person für Patienten mit Begleitung ohne Namen
report-choice-named-only = Nur wer einen Namen hat
report-choice-true = Ja
report-choice-false = Nein
