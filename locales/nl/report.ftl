# The attendance sheet a centre keeps for itself.

report-date = Datum
report-programme = Programma
report-theme = Thema
report-file-number = Dossiernummer
report-last-name = Naam
report-first-name = Voornaam
report-attendance = Aanwezigheid

# Figures.
report-of = van { $whole }
report-not-recorded = niet ingevuld
report-not-applicable = niet van toepassing
report-too-few = { $part } van { $whole }
report-percent = { $number }%
report-hours = { $hours } u { $minutes }
report-days = { $days } { $whole ->
    [one] dag
   *[other] dagen
 } ({ $count ->
    [one] één traject
   *[other] mediaan van { $count } trajecten
 })
report-check-equal = { $rule }: { $left } aan de ene kant, { $right } aan de andere.
report-check-at-most = { $rule }: { $left } is meer dan { $right }.
report-erased = Gewist dossier
report-session = { $theme }, { $weekday } { $day }
report-session-place = { $theme }, { $weekday } { $day }, { $place }
report-companion = Naaste zonder naam van { $person }
report-caregiver = Naaste: { $name }
report-restricted = Beperkte verspreiding: exacte cijfers, voor het centrum en zijn overheid
report-whole-centre = Het hele centrum
report-period = Van { $first } tot en met { $last }
report-made-on = Gemaakt op { $day } door { $by }
report-version = Rapportmodel: { $title }, versie { $version }
report-unchecked = Definities na te vragen bij de overheid
report-total = Totaal
report-total-of = Totaal: { $total }.
report-cell = Vak
report-label = Omschrijving
report-value = Waarde
report-how = Hoe geteld wordt
report-sources = Bronnen
report-checks = Controles
report-adds-up = De rijen tellen op tot het totaal.
report-not-adds-up = Iemand kan in meer dan één rij tellen; het totaal telt iedereen één keer.
report-never-adds-up = Een percentage, een gemiddelde of een mediaan telt niet op.
report-biggest = { $row }: { $value } van { $total }
report-came = { $who } telt nu mee: { $why }
report-went = { $who } telt niet meer mee: { $why }
report-came-unknown = { $who } telt nu mee.
report-merged = { $who }: twee dossiers zijn er één geworden, dat één keer telt.
report-gone = Wat meetelde, staat niet meer in het register: een gewist dossier of een teruggenomen import.
report-went-unknown = Deze regel gaat in de periode niet meer over { $who }.
report-kept-as-of = Bewaard zoals op { $day }, de dag waarop de verzending is genoteerd: het register kan sinds de verzending veranderd zijn.
report-facts-changed = Het register is sindsdien veranderd: feiten van de periode zijn toegevoegd, verbeterd of verwijderd.
report-rules-changed = Het rapportmodel of een regel is sindsdien veranderd. De verschillen zijn geteld met die van toen.
report-year-by-year = Jaar per jaar
report-year-by-year-how = Elke kolom telt haar jaar; iemand kan in meer dan één jaar tellen.
report-left-out = niet bekendgemaakt
report-left-out-why = ‘Niet bekendgemaakt’: minder dan 11 personen, of een cijfer waaruit zo’n aantal af te leiden is.
report-evaluation = Zelfevaluatie: { $title }
report-evaluation-model = Model van indeling, na te kijken: de delen zijn die van Sentier, niet die van een officieel formulier.
report-not-written = Hier is nog niets geschreven.
report-funding-met = { $met ->
    [one] { $met } persoon voldoet aan de regel.
   *[other] { $met } personen voldoen aan de regel.
 }
report-funding-met-of = { $met } van { $floor }.
report-funding-step = { $one ->
    [0] Niemand is er één stap vandaan.
    [one] { $one } is er één stap vandaan.
   *[other] { $one } zijn er één stap vandaan.
 }
report-funding-lost = { $lost ->
    [one] { $lost } kan het dit jaar niet meer halen.
   *[other] { $lost } kunnen het dit jaar niet meer halen.
 }
report-funding-missed = { $lost ->
    [one] { $lost } heeft het niet gehaald.
   *[other] { $lost } hebben het niet gehaald.
 }
report-funding-unclear = { $count ->
    [one] Voor { $count } persoon hangt het af van iets wat niemand heeft genoteerd.
   *[other] Voor { $count } personen hangt het af van iets wat niemand heeft genoteerd.
 }
report-funding-open = Alle anderen kunnen het dit jaar nog halen.
report-part-programme = Het programma en zijn team
report-part-programme-question = Wat is er veranderd in het programma, het team, de plaatsen? Wat wijkt af van de aangifte?
report-part-people = De mensen
report-part-people-question = Wie kwam er, doorverwezen door wie? Wie werd niet opgenomen, en waarom?
report-part-sessions = De sessies
report-part-sessions-question = Hoe verliepen de sessies? Welke thema’s, welke plaatsen, welke afwezigheden?
report-part-learned = Wat de mensen geleerd hebben
report-part-learned-question = Welke vaardigheden zijn verworven? Wat zeggen de mensen over wat ze beleefd hebben?
report-part-together = Het werk met anderen
report-part-together-question = Hoe werkte het team samen met huisartsen, naasten, verenigingen?
report-part-territory = Het gebied
report-part-territory-question = Vanwaar komen de mensen, hoe, en wie komt niet?
report-part-strengths = Besluit: sterke en zwakke punten
report-part-strengths-question = Wat ging goed? Wat moet er veranderen?
report-part-decision = Besluit: het vervolg
report-part-decision-question = Doorgaan, aanpassen of stoppen? Welke acties, door wie, tegen wanneer?
report-option-least-sessions = Sessies die een volledig aanbod vraagt
report-option-remote = Zorgvorm van een aanwezigheid per telefoon of video
report-option-home = Zorgvorm van een sessie aan huis
report-option-companions = Hoe naasten geteld worden van wie niemand de naam noteerde
report-option-caregivers-only-in-all = In 2.10 ook de sessies alleen voor naasten tellen
report-option-funding-floor = Aantal personen vanaf wanneer er financiering is; leeg als niemand het zei
report-option-rates-from = Een percentage over minder dan dit aantal wordt niet geschreven
report-option-distance-bands = Grenzen van de afstandsklassen, in kilometer
report-option-age-bands = Grenzen van de leeftijdsklassen
report-choice-hospital = Ziekenhuisopname
report-choice-external = Ambulante zorg van een instelling
report-choice-town = Zorg buiten het ziekenhuis
report-choice-named-and-one-each = Wie een naam heeft, en één per patiënt die kwam met iemand zonder naam
report-choice-named-only = Alleen wie een naam heeft
report-choice-true = Ja
report-choice-false = Nee
