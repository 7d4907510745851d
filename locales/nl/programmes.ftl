# Programmes: the list, a new one, and the six sides of one.

programmes-title = Programma’s
programmes-one = Programma
programmes-loading = De programma’s worden gelezen…
programmes-empty = Er is nog geen programma geschreven. Een trajectsjabloon levert de sessies; daarna past u het aan.
programmes-new = Nieuw programma
programmes-import = Een programma van een ander centrum overnemen
programmes-to-due = Zien wat te doen staat
programmes-run = Lopende programma’s ({ $count })
programmes-stopped = Stopgezette programma’s ({ $count })
programmes-status-draft = Nog niet aangegeven
programmes-status-declared = Aangegeven
programmes-status-stopped = Stopgezet
programmes-scheme-fr-declared = Frankrijk: programma aangegeven bij het ARS
programmes-scheme-be-start-up = België: opstarttraject
programmes-scheme-be-care-pathway = België: zorgtraject
programmes-scheme-be-convention = België: overeenkomst
programmes-scheme-lu-clinic = Luxemburg: kliniek of raadpleging
programmes-scheme-de-dmp = Duitsland: scholing van een DMP
programmes-running =
    { $count ->
        [0] Niemand volgt dit programma
        [one] Eén persoon volgt het
       *[other] { $count } personen volgen het
    }
programmes-waiting =
    { $count ->
        [one] Eén persoon wacht op een groep
       *[other] { $count } personen wachten op een groep
    }
programmes-held = Gehouden sessies: { $held } van { $sessions }
programmes-no-session = Er is nog geen sessie gepland
programmes-version-from = Versie { $number }, sinds { $day }
programmes-progress = Gehouden sessies van “{ $title }”

# A new programme.

programmes-new-title = Nieuw programma
programmes-new-context = Kies een model: u kunt er alles in veranderen. Wat u typt, blijft bewaard als u de pagina verlaat.
programmes-library-loading = De modellen worden gelezen…
programmes-template = Trajectsjabloon
programmes-template-missing = Kies een sjabloon.
programmes-template-detail =
    { $sessions ->
        [one] { $condition }, één sessie
       *[other] { $condition }, { $sessions } sessies
    }
programmes-template-model = Model om aan te passen en te valideren
programmes-template-languages = Geschreven in het { $languages }
programmes-template-sources = Bronnen
programmes-name = Naam van het programma
programmes-name-hint = Zoals het team en de patiënten het noemen.
programmes-name-missing = Geef het programma een naam.
programmes-scheme = Kader
programmes-scheme-hint = Het land en het kader van het programma. U kunt het later wijzigen.
programmes-first-group = Een eerste groep (niet verplicht)
programmes-first-group-about = Laat leeg om eerst het model aan te passen. Met een eerste dag krijgen de sessies meteen een datum en vermijden ze feestdagen.
programmes-first-day = Eerste dag
programmes-first-day-missing = Vul een bestaande dag in, bijvoorbeeld 12, 1 en 2027.
programmes-day = Dag
programmes-month = Maand
programmes-year = Jaar
programmes-hour = Uur van de sessies
programmes-hour-hint = Bijvoorbeeld 14:00.
programmes-hour-missing = Vul een uur in tussen 0:00 en 23:59.
programmes-place = Plaats
programmes-place-missing = Vul in waar de sessies plaatsvinden.
programmes-open = Het programma openen
programmes-create = Het programma aanmaken
programmes-opening = Het programma wordt opgeslagen…
programmes-made-without-group = Het programma is aangemaakt; alleen de groep is niet geopend. Verbeter en probeer opnieuw, of open de groep later.
programmes-to-made = Het programma bekijken
programmes-dates = Geplande data
programmes-dates-empty = Kies een sjabloon en een eerste dag: de data verschijnen hier.
programmes-session = Sessie { $number }: { $theme }
programmes-session-size =
    { $capacity ->
        [one] { $minutes } minuten, één plaats
       *[other] { $minutes } minuten, { $capacity } plaatsen
    }
programmes-skipped = { $day } is een feestdag ({ $holiday }): sessie { $number } verschuift naar { $moved }.

# One programme.

programmes-context = { $condition } – { $scheme } – sinds { $day }
programmes-back-to-list = Terug naar de programma’s
programmes-stop = Het programma stopzetten
programmes-take-up = Het programma hervatten
programmes-now-stopped = Het programma is stopgezet. De trajecten en de cijfers blijven.
programmes-taken-up = Het programma is hervat.
programmes-tabs = Delen van het programma
programmes-tab-people = Personen
programmes-tab-sessions = Groepen en sessies
programmes-tab-pathway = Traject
programmes-tab-team = Team
programmes-tab-declaration = Aangifte
programmes-tab-schemes = Landen vergelijken

# Its people.

programmes-filter = Stap
programmes-filter-running = Lopend ({ $count })
programmes-filter-all = Iedereen ({ $count })
programmes-filter-stage = { $stage } ({ $count })
programmes-filter-any-group = Alle groepen
programmes-people-shown =
    { $count ->
        [0] Niemand wordt getoond.
        [one] Eén persoon wordt getoond.
       *[other] { $count } personen worden getoond.
    }
programmes-people-none = Niemand volgt dit programma al. Schrijf de eerste personen in.
programmes-people-none-such = Niemand is bij deze stap in deze groep.
programmes-people-table = Personen van het programma, op familienaam
programmes-stage = Stap
programmes-version = Versie van het traject
programmes-version-older = De laatste is { $latest }
programmes-since = Ingeschreven op

# What a declaration is made of.

programmes-sessions = Sessies
programmes-readiness-loading = De aangifte wordt gelezen…
programmes-missing =
    { $count ->
        [0] Klaar om aan te geven
        [one] Er ontbreekt één stuk om aan te geven
       *[other] Er ontbreken { $count } stukken om aan te geven
    }
programmes-missing-none = Niets ontbreekt van wat de toepassing kent. Controleer de geldende regels voor u iets verstuurt.
programmes-missing-title = De naam van het programma
programmes-missing-sessions = De sessies van het traject
programmes-missing-objectives = De doelstellingen van de sessie “{ $what }”
programmes-missing-structure-number = Het nummer van de structuur
programmes-missing-authority = De overheid, of met wie het programma is afgesproken
programmes-missing-coordinator = Een coördinator in het team
programmes-missing-places = De plaatsen waar het programma wordt gegeven
programmes-missing-profession = In het team: { $what }
programmes-missing-professions =
    { $what ->
        [one] Minstens één beroep in het team
       *[other] Minstens { $what } verschillende beroepen in het team
    }
programmes-missing-doctor = Een arts in het team
programmes-missing-training = De opleiding van 40 uur: { $what }
programmes-missing-health-problem = Het gezondheidsprobleem
programmes-missing-beneficiaries = Het aantal personen per jaar
programmes-missing-setting = Waar de zorg plaatsvindt
programmes-missing-association = Het antwoord over de patiëntenvereniging
programmes-missing-association-name = De naam van de patiëntenvereniging
programmes-missing-charter = Het charter, door allen ondertekend
programmes-missing-model-letter = De modelbrief aan de huisarts
programmes-missing-patient-information = De informatie voor de patiënten bij de start
programmes-missing-two-consents = De twee toestemmingen, apart gevraagd
programmes-missing-coordination = Hoe het team overlegt
programmes-missing-evaluation = Hoe het programma wordt geëvalueerd
programmes-missing-confidentiality = Hoe de vertrouwelijkheid wordt bewaard
programmes-missing-funding = De financiering
programmes-mirror =
    { $count ->
        [0] Aangegeven en gedaan
        [one] Eén verschil met wat is aangegeven
       *[other] { $count } verschillen met wat is aangegeven
    }
programmes-mirror-same = Wat wordt gedaan, is wat is aangegeven.
programmes-mirror-what = Wat
programmes-mirror-declared = Aangegeven
programmes-mirror-done = Gedaan
programmes-mirror-nothing = Niets
programmes-mirror-title = Naam
programmes-mirror-scheme = Kader
programmes-mirror-coordinator = Coördinator
programmes-mirror-team-new = Nieuw in het team
programmes-mirror-team-gone = Uit het team
programmes-mirror-team-role = Rol in het team
programmes-mirror-place-new = Nieuwe plaats
programmes-mirror-place-gone = Plaats vervallen
programmes-mirror-session-new = Nieuwe sessie
programmes-mirror-session-gone = Sessie vervallen
programmes-mirror-sessions-order = Volgorde van de sessies
programmes-difference-title = Het programma dat als “{ $declared }” is aangegeven, heet “{ $done }”.
programmes-difference-scheme = Het aangegeven kader was “{ $declared }”; nu is het “{ $done }”.
programmes-difference-coordinator = Aangegeven coördinator: { $declared }. Coördinator nu: { $done }.
programmes-difference-team-new = { $done } kwam bij het team.
programmes-difference-team-gone = { $declared } zit niet meer in het team.
programmes-difference-team-role = Een rol is veranderd. Aangegeven: { $declared }. Nu: { $done }.
programmes-difference-place-new = Er komt een plaats bij: { $done }.
programmes-difference-place-gone = Een plaats wordt niet meer gebruikt: { $declared }.
programmes-difference-session-new = Er komt een sessie bij: { $done }.
programmes-difference-session-gone = Een sessie wordt niet meer gegeven: { $declared }.
programmes-difference-sessions-order = De volgorde van de sessies is veranderd. Aangegeven: { $declared }. Nu: { $done }.
programmes-due-here = Te doen voor dit programma ({ $count })
programmes-due-on = Datum: { $day }
programmes-declarations = Genoteerde aangiften
programmes-declarations-none = Er is er geen genoteerd.
programmes-declaration-initial = Eerste aangifte
programmes-declaration-change = Wijziging
programmes-declared-on = { $kind }, { $day }
programmes-declared-number = Nummer { $number }
programmes-declared-no-number = Nummer nog niet ontvangen
programmes-declared-by = Genoteerd door { $name }, versie { $version } van het traject
programmes-declare = Een aangifte noteren
programmes-declare-change = Deze verschillen aangeven
programmes-declare-about = Wanneer het dossier vertrokken is, of de overeenkomst gesloten. Wat die dag waar is, wordt bewaard om later te tonen wat verandert.
programmes-declare-incomplete =
    { $count ->
        [one] Er ontbreekt nog één stuk. U kunt de aangifte toch noteren.
       *[other] Er ontbreken nog { $count } stukken. U kunt de aangifte toch noteren.
    }
programmes-declare-kind = Waarover gaat het
programmes-declare-differences = De wijziging gaat over:
programmes-declare-on = Verstuurd of gesloten op
programmes-declare-number = Ontvangen nummer
programmes-declare-number-hint = Laat leeg zolang het niet is aangekomen.
programmes-declare-done = De aangifte is genoteerd.
programmes-sheet = De aangiftefiche afdrukken
programmes-sheet-about = De fiche brengt samen wat het register weet. Het is een model: neem het over in het formulier van de overheid.
programmes-sheet-language = Taal van de fiche
programmes-sheet-make = De fiche maken
programmes-sheet-made = De fiche is klaar en opent in de lezer van deze computer.
programmes-evaluations = Evaluaties van het programma
programmes-evaluations-none = Er is er geen genoteerd.
programmes-evaluated-yearly = Jaarlijkse evaluatie van { $year }, gedaan op { $day }
programmes-evaluated-four-yearly = Vierjaarlijkse evaluatie van { $year }, gedaan op { $day }
programmes-evaluation-new = Een evaluatie noteren
programmes-evaluation-about = Het team heeft het programma geëvalueerd; het verslag blijft waar het is, hier alleen de datum.
programmes-evaluation-kind = Welke
programmes-evaluation-yearly = Jaarlijks
programmes-evaluation-four-yearly = Vierjaarlijks
programmes-evaluation-year = Geëvalueerd jaar
programmes-evaluation-year-missing = Schrijf een jaar in vier cijfers, bijvoorbeeld 2025.
programmes-evaluation-on = Gedaan op
programmes-evaluation-saved = De evaluatie van { $year } is genoteerd.

# The facts a coordinator writes.

programmes-facts = Wat het programma zegt
programmes-facts-about = Wat u schrijft, wordt vanzelf opgeslagen en vult de aangiftefiche in.
programmes-facts-saved = Het programma is gewijzigd.
programmes-facts-about-it = Het programma
programmes-facts-public = De structuur en de patiënten
programmes-facts-enclosed = Bijlagen en verbintenissen
programmes-facts-work = Het werk van het team
programmes-pathology = Pathologiegroep
programmes-starts = Eerste dag van het programma
programmes-capacity = Personen die tegelijk worden gevolgd, hoogstens
programmes-people-unit = personen
programmes-number-unreadable = Schrijf een geheel getal, of maak het vak leeg.
programmes-languages = Talen van het programma
programmes-places = Plaatsen
programmes-places-none = Het centrum heeft nog geen plaats genoteerd.
programmes-places-to-centre = Een plaats aan het centrum toevoegen
programmes-professions = Gevraagde beroepen in het team
programmes-professions-hint = Het tabblad Team toont welke ontbreken.
programmes-professions-more = Andere beroepen
programmes-joint = Samen met een team van een ander land
programmes-joint-hint = Beide teams leiden het samen, aan weerszijden van de grens.
programmes-partner = Team aan de andere kant van de grens
programmes-structure-number = Nummer van de structuur
programmes-structure-number-hint = FINESS of SIREN in Frankrijk, elders het nummer van het land.
programmes-authority = Overheid
programmes-authority-hint = Bij wie het programma wordt aangegeven, of met wie het is afgesproken.
programmes-health-problem = Gezondheidsprobleem
programmes-health-problem-hint = In de woorden van het formulier: langdurige aandoening (ALD), astma, zeldzame ziekte, regionale prioriteit, ander.
programmes-beneficiaries = Personen per jaar, raming
programmes-setting = Waar de zorg plaatsvindt
programmes-setting-ambulatory = Ambulant
programmes-setting-inpatient = In het ziekenhuis
programmes-setting-both = Beide
programmes-with-association = Opgebouwd met een erkende patiëntenvereniging
programmes-association = Naam van de vereniging
programmes-patient-parts = De patiënten nemen deel
programmes-patient-parts-hint = Vink aan wat waar is; niets als geen patiënt deelneemt aan het werk van het team.
programmes-part-coordination = Aan de coördinatie
programmes-part-animation = Aan de begeleiding
programmes-part-evaluation = Aan de evaluatie
programmes-charter = Charter door allen ondertekend op
programmes-charter-hint = Laat leeg zolang niet iedereen heeft ondertekend.
programmes-model-letter = De modelbrief aan de huisarts is bijgevoegd
programmes-patient-information = De informatie voor de patiënten bij de start is bijgevoegd
programmes-two-consents = Twee toestemmingen worden apart gevraagd: deelnemen, gegevens doorgeven
programmes-coordination = Coördinatie
programmes-coordination-hint = Binnen het team, en met de huisarts.
programmes-evaluation = Evaluatie van het programma
programmes-evaluation-hint = Hoe de jaarlijkse en de vierjaarlijkse evaluatie gebeuren.
programmes-confidentiality = Vertrouwelijkheid
programmes-funding = Financiering
programmes-funding-hint = Wie betaalt, en hoeveel.
programmes-valid-until = Een oude vergunning loopt tot
programmes-valid-until-hint = Alleen voor een programma dat voor 2021 is vergund.

# What anybody may know of a programme, on paper.

programmes-leaflet = Folder en affiche
programmes-leaflet-about = Wat iedereen over het programma mag weten: voor wie, waar, hoe men zich inschrijft. Het team noch een patiënt wordt genoemd.
programmes-leaflet-open = Een folder of affiche afdrukken
programmes-leaflet-layout = Vorm
programmes-leaflet-make = Het papier maken
programmes-leaflet-made = Het papier is klaar en opent in de lezer van deze computer.
programmes-leaflet-reword = Eerst herschrijven
programmes-leaflet-reword-about = Het gaat open als een eigen fiche: verander de woorden, voeg een beeld toe en druk ze daarna af vanuit de documenten.
