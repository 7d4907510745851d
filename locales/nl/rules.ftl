# Rules: what each asks (`rules-x`), why and what to know (`rules-x-why`).
rules-fr-declaration = Het programma aangeven bij het ARS
rules-fr-declaration-why = Sinds 2021 wordt een programma aangegeven bij het ARS van de coördinator, en opnieuw bij elke wijziging. Vraagt het ARS binnen de termijn geen ontbrekend stuk, dan is het dossier volledig.
rules-fr-no-industry = Geen contact met de industrie
rules-fr-no-industry-why = In een programma is er geen contact tussen patiënten en fabrikanten van geneesmiddelen of hulpmiddelen, en die leiden geen programma.
rules-fr-team = Samenstelling van het team
rules-fr-team-why = Minstens twee zorgverleners van verschillende beroepen; één is arts als de coördinator dat niet is. Dit punt moet nog in het bestek worden nagekeken.
rules-fr-training = Opleiding van 40 uur
rules-fr-training-why = Wie sessies geeft, heeft een opleiding in therapeutische voorlichting gevolgd; de attesten gaan bij de aangifte.
rules-fr-charter = Ondertekend engagementshandvest
rules-fr-charter-why = Iedereen die in het programma werkt, ondertekent het engagementshandvest.
rules-fr-yearly-evaluation = Jaarlijkse zelfevaluatie
rules-fr-yearly-evaluation-why = Het team evalueert elk jaar zelf zijn programma. De meeste regio’s vragen daarnaast een activiteitenenquête.
rules-fr-four-yearly-evaluation = Vierjaarlijkse evaluatie
rules-fr-four-yearly-evaluation-why = Om de vier jaar, op de verjaardag van de aangifte, maakt het team de balans van het programma op en beslist het: voortzetten, wijzigen of stoppen.
rules-fr-group-size = Gebruikelijke grootte en duur van de sessies
rules-fr-group-size-why = Dit zijn gewoonten, geen verplichting. Uw team kan er eigen vastleggen.
rules-fr-complete-offer = Volledig basisaanbod (4.1)
rules-fr-complete-offer-why = Het activiteitenrooster telt een persoon op lijn 4.1 bij een educatieve balans, genoeg sessies, een evaluatie van de competenties in een individuele sessie en een voorstel van opvolging. De getallen zijn die van de dag van de evaluatie.
rules-fr-follow-up-offer = Volledig vervolgaanbod (4.3)
rules-fr-follow-up-offer-why = Het activiteitenrooster telt een persoon op lijn 4.3 na een bijgewerkte balans, gevolgd door genoeg sessies, een evaluatie en een voorstel van opvolging.
rules-fr-grand-est-funding = Telt mee voor de financiering (Grand Est)
rules-fr-grand-est-funding-why = Sinds 2022 financiert het ARS Grand Est volwassenen die in het jaar een balans en genoeg sessies in ambulante zorg hadden. Dagziekenhuis, opname, revalidatie, psychiatrie en thuishospitalisatie tellen niet; Sentier onderscheidt thuishospitalisatie niet van een huisbezoek.
rules-fr-grand-est-counting = Wat de regel van Grand Est openlaat
rules-fr-grand-est-counting-why = De openbare bron zegt niet of een sessie op afstand of een bijgewerkte balans meetelt. De voorzichtige lezing is meegeleverd: nee. Vraag het aan uw ARS en noteer dan 1 (telt) of 0 (telt niet).
rules-be-start-up-entry = Instappen in het opstarttraject
rules-be-start-up-entry-why = Diabetes type 2 en een globaal medisch dossier zijn nodig, en geen zorgtraject of conventie. Sinds 2024 tellen leeftijd en BMI niet meer.
rules-be-start-up-quota = Opstarttraject: verstrekkingen per jaar
rules-be-start-up-quota-why = Per kalenderjaar wordt een klein aantal sessies van 30 minuten terugbetaald, waarvan minstens één door een diabeteseducator; diëtetiek en andere beroepen hebben een eigen grens. Een groepssessie telt één keer.
rules-be-start-up-training = Opstarttraject: opleiding van wie geen educator is
rules-be-start-up-training-why = Wie geen diabeteseducator is, volgt elk jaar opleiding om deze educatie te geven.
rules-be-start-up-codes = Opstarttraject: nomenclatuurnummers
rules-be-start-up-codes-why = Het nummer hangt af van het beroep van wie de sessie geeft en van de vorm: individueel of in groep. Een sessie door meerdere mensen staat onder het nummer van de educator, als die erbij is.
rules-be-group = Groepssessie in België
rules-be-group-why = Een groepssessie telt alleen als ze lang genoeg duurt en de groep niet te groot is.
rules-be-group-report = Verslag van de groepssessie
rules-be-group-report-why = Een verslag met de identiteit van de deelnemers en de thema’s wordt bewaard. Op de aanwezigheidslijst van Sentier staan beide.
rules-be-doctor-feedback = Verslag aan de huisarts
rules-be-doctor-feedback-why = De huisarts schrijft de educatie voor. Hij krijgt een verslag aan het einde van de sessies of na het kalenderjaar.
rules-be-remote = Sessies op afstand in België
rules-be-remote-why = Tijdens de COVID-19-pandemie waren tijdelijk twee individuele sessies op afstand toegelaten. De data zijn niet gelezen: vandaag geldt hier dus geen getal.
rules-be-care-pathway-entry = Instappen in het zorgtraject
rules-be-care-pathway-entry-why = Een contract verbindt patiënt, huisarts en specialist, bij diabetes type 2 met één of twee insuline-injecties of een incretine, of als tabletten niet meer volstaan. Een globaal medisch dossier is nodig.
rules-be-care-pathway-quota = Zorgtraject: verstrekkingen per jaar
rules-be-care-pathway-quota-why = Een aantal verstrekkingen per kalenderjaar, waarvan minstens één thuis. Eenmalig komen er extra verstrekkingen bij in hetzelfde of het volgende jaar als één van de eerste thuis was. Eén dag draagt enkele individuele sessies of één groepssessie; niets in een rusthuis.
rules-be-care-pathway-codes = Zorgtraject: nomenclatuurnummers
rules-be-care-pathway-codes-why = Alleen het nummer van een individuele sessie in de praktijk is gelezen. Die voor thuis en voor een groep bestaan; neem ze uit de nomenclatuur van het RIZIV.
rules-be-renal-dietetics = Zorgtraject nier: diëtetiek
rules-be-renal-dietetics-why = Naargelang het stadium van de nierinsufficiëntie 2, 3 of 4 diëtistische consulten van 30 minuten per jaar. Sentier kent het stadium niet en bewaakt alleen de ruimste grens.
rules-be-convention = Conventie met een ziekenhuiscentrum
rules-be-convention-why = De conventie betaalt een maandforfait voor een multidisciplinair team; sessies worden alleen geteld. Kijk het na in uw conventie.
rules-lu-visits = Bezoeken van het jaar
rules-lu-visits-why = Luxemburg heeft geen nationale regeling voor therapeutische voorlichting. De klinieken tellen bezoeken; elke huisarts kan verwijzen.
rules-lu-group-dietetics = Groepen bij diëtisten in Luxemburg
rules-lu-group-dietetics-why = Groepssessies bij een diëtist worden niet terugbetaald.
rules-de-documentation = Opleiding aanbevolen en gevolgd (DMP)
rules-de-documentation-why = De driemaandelijkse DMP-documentatie zegt of een opleiding is aanbevolen en gevolgd. Sentier stelt een antwoord voor; de praktijk die documenteert, beslist.
rules-de-units = Lesuren (DMP)
rules-de-units-why = Een geaccrediteerd programma heeft een vast aantal lesuren. Kijk de duur na in uw programma en uw contract.
rules-de-group = Gebruikelijke groepsgrootte (DMP)
rules-de-group-why = De toegelaten grootte hangt af van het geaccrediteerde programma. Kijk ze na in uw programma en uw contract.
rules-pathway-timing = Termijnen van het traject
rules-pathway-timing-why = Deze termijnen staan in het trajectsjabloon: een keuze van het team, geen wettelijke plicht.
rules-letter-to-doctor = De huisarts inlichten
rules-letter-to-doctor-why = De huisarts wordt ingelicht bij de start, aan het einde en bij uitval. Lijn 4.4 van het activiteitenrooster telt de verslagen van de evaluatie met de opvolging die hem zijn bezorgd.
rules-consent-to-join = Toestemming om deel te nemen
rules-consent-to-join-why = De toestemming is gedateerd, bij voorkeur ondertekend, en staat los van die om gegevens door te geven. Weigeren of intrekken benadeelt de persoon nooit.
rules-team-professions = Beroepen die het programma voorziet
rules-team-professions-why = Het team heeft in het programma genoteerd welke beroepen erbij moeten zijn.
rules-declaration-content = Inhoud van de aangifte
rules-declaration-content-why = Deze punten volgen het formulier van 2015, in 2021 overgenomen. Kijk ze na op het geldende formulier voor u verzendt.
rules-authorisation-end = Einde van een oude vergunning
rules-authorisation-end-why = Een vergunning van vóór 2021 loopt tot haar datum. Daarna moet het programma worden aangegeven.

# The numbers of rules.
rules-number-complete-after-months = Maanden waarna het dossier volledig is
rules-number-answer-within-days = Dagen om op een aanmaning te antwoorden
rules-number-fine-most-euros = Hoogste sanctie, in euro
rules-number-least-professions = Verschillende beroepen, minstens
rules-number-doctor-needed = Een arts is nodig
rules-number-hours = Uren opleiding
rules-number-hours-a-year = Uren opleiding per jaar
rules-number-years = Om de … jaar
rules-number-least = Minstens
rules-number-most = Hoogstens
rules-number-most-children = Kinderen per groep, hoogstens
rules-number-group-minutes-least = Minuten in groep, minstens
rules-number-group-minutes-most = Minuten in groep, hoogstens
rules-number-individual-minutes-least = Minuten individueel, minstens
rules-number-individual-minutes-most = Minuten individueel, hoogstens
rules-number-least-assessments = Balansen, minstens
rules-number-least-sessions = Sessies, minstens
rules-number-adult-age = Leeftijd vanaf wanneer iemand volwassen is
rules-number-remote-counts = Een sessie op afstand telt
rules-number-updated-counts = Een bijgewerkte balans telt
rules-number-sessions-a-year = Verstrekkingen per kalenderjaar, hoogstens
rules-number-minutes = Minuten
rules-number-minutes-double = Minuten van een dubbel lesuur
rules-number-educator-least = Door een diabeteseducator, minstens
rules-number-dietetics-most = Diëtetiek, hoogstens
rules-number-other-most = Door wie geen educator is, hoogstens
rules-number-individual-diabetes-educator = Individueel, diabeteseducator
rules-number-individual-dietician = Individueel, diëtist
rules-number-individual-pharmacist = Individueel, apotheker
rules-number-individual-nurse = Individueel, verpleegkundige
rules-number-group-diabetes-educator = Groep, diabeteseducator
rules-number-group-dietician = Groep, diëtist
rules-number-dietetic-advice = Diëtistisch advies
rules-number-doctor-visits-a-year = Bezoeken aan de huisarts per jaar
rules-number-specialist-visits-a-year = Bezoeken aan de specialist per jaar
rules-number-a-year = Verstrekkingen per kalenderjaar, hoogstens
rules-number-at-home-least = Thuis, minstens
rules-number-additional = Extra, eenmalig
rules-number-individual-a-day = Individueel op één dag, hoogstens
rules-number-group-a-day = In groep op één dag, hoogstens
rules-number-room = Individueel, in de praktijk
rules-number-months = Om de … maanden

# How a rule stands.
rules-standing-met = Voldaan
rules-standing-missing = Nog niet
rules-standing-lost = Niet meer mogelijk
rules-standing-over = Grens overschreden
rules-standing-not-concerned = Geldt niet voor deze persoon
rules-standing-unknown = Nog onbekend
rules-standing-counted = Alleen geteld

# The lines under a lamp, and in the table that compares schemes.
rules-line-no-number = Voor deze regel staat op { $date } geen getal.
rules-line-assessment = Educatieve balans gehouden op { $date }.
rules-line-assessment-missing = De educatieve balans ontbreekt.
rules-line-assessment-other-year = De educatieve balans dateert van { $date }: niet van dit jaar.
rules-line-updated-not-counted = De bijgewerkte balans van { $date } telt niet mee volgens uw instelling.
rules-line-sessions-enough = Gevolgde sessies: { $count } (minstens { $least }).
rules-line-sessions-missing =
    { $missing ->
        [one] Er ontbreekt één sessie: { $count } van { $least }.
       *[other] Er ontbreken { $missing } sessies: { $count } van { $least }.
    }
rules-line-evaluation = Individuele evaluatie gehouden op { $date }.
rules-line-evaluation-in-group = De evaluatie van { $date } was niet in een individuele sessie.
rules-line-evaluation-missing = De individuele evaluatie ontbreekt.
rules-line-follow-up-proposed = Opvolging voorgesteld op { $date }.
rules-line-follow-up-missing = Het voorstel van opvolging ontbreekt.
rules-line-next-session = Volgende sessie: { $date }.
rules-line-next-session-none = Er is geen sessie gepland.
rules-line-ended-before = Het traject is geëindigd op { $date }, vóór dit jaar.
rules-line-adult = Volwassen op { $date } ({ $least } jaar of ouder).
rules-line-not-adult = Jonger dan { $least } jaar op { $date }.
rules-line-age-unknown = Uit de geboortedatum blijkt niet of de persoon { $least } jaar was op { $date }.
rules-line-year-ends =
    { $days ->
        [one] Het jaar eindigt op { $date }: nog één dag.
       *[other] Het jaar eindigt op { $date }: nog { $days } dagen.
    }
rules-line-external-enough = Sessies in ambulante zorg dit jaar: { $count } (minstens { $least }).
rules-line-external-missing =
    { $missing ->
        [one] Er ontbreekt dit jaar één sessie in ambulante zorg: { $count } van { $least }.
       *[other] Er ontbreken dit jaar { $missing } sessies in ambulante zorg: { $count } van { $least }.
    }
rules-line-inside-not-counted = Tijdens een ziekenhuisverblijf, niet meegeteld: { $count }.
rules-line-remote-counted = Op afstand, meegeteld volgens uw instelling: { $count }.
rules-line-remote-not-counted = Op afstand, niet meegeteld volgens uw instelling: { $count }.
rules-line-place-unknown =
    { $count ->
        [one] Van één sessie is de soort plaats niet bekend. Vul ze aan om te weten of ze telt.
       *[other] Van { $count } sessies is de soort plaats niet bekend. Vul ze aan om te weten of ze tellen.
    }
rules-line-visits = Bezoeken in { $year }: { $count }.
rules-line-sessions-counted = Gevolgde sessies in { $year }: { $count }.
rules-line-by-place =
    { $place ->
        [hospital] Tijdens een ziekenhuisverblijf: { $count }.
        [outpatient] Op de polikliniek: { $count }.
        [town] Buiten het ziekenhuis: { $count }.
        [home] Thuis: { $count }.
        [remote] Op afstand: { $count }.
       *[unknown] Plaats niet bekend: { $count }.
    }
rules-line-by-professional = Gegeven door { $professional }: { $count }.
rules-line-used = Verstrekkingen dit jaar gebruikt: { $count } van { $most }. Resteren: { $left }.
rules-line-over-year = De sessie van { $date } gaat boven de { $most } verstrekkingen van het jaar.
rules-line-over-dietetics = De sessie van { $date } gaat boven de { $most } verstrekkingen diëtetiek van het jaar.
rules-line-over-other = De sessie van { $date } gaat boven de { $most } verstrekkingen van het jaar door wie geen educator is.
rules-line-educator-there = Een diabeteseducator gaf de sessie van { $date }.
rules-line-educator-missing =
    { $least ->
        [one] Er ontbreekt een verstrekking door een diabeteseducator.
       *[other] Er ontbreken verstrekkingen door een diabeteseducator (minstens { $least }).
    }
rules-line-code =
    { $profession ->
        [diabetes-educator] { $date }: { $number }, diabeteseducator ({ $count }).
        [dietician] { $date }: { $number }, diëtist ({ $count }).
        [pharmacist] { $date }: { $number }, apotheker ({ $count }).
        [nurse] { $date }: { $number }, verpleegkundige ({ $count }).
       *[other] { $date }: { $number } ({ $count }).
    }
rules-line-no-code = De sessie van { $date } telt niet: voor wie ze gaf, is geen nomenclatuurnummer bekend.
rules-line-start-up-beside =
    { $scheme ->
        [be-care-pathway] De persoon volgt ook een zorgtraject; het opstarttraject komt daar niet bij.
       *[be-convention] De persoon zit ook in een conventie; het opstarttraject komt daar niet bij.
    }
rules-line-alone-short = De individuele sessie van { $date } telt niet: { $minutes } minuten, nodig zijn er { $least }.
rules-line-group-short = De groepssessie van { $date } telt niet: { $minutes } minuten, nodig zijn er { $least }.
rules-line-group-large = De groepssessie van { $date } telt niet: { $count } aanwezigen, hoogstens { $most }.
rules-line-home-there = Sessie thuis op { $date }.
rules-line-home-missing =
    { $least ->
        [one] Bij de eerste sessies van het jaar ontbreekt er één thuis.
       *[other] Bij de eerste sessies van het jaar ontbreken er thuis (minstens { $least }).
    }
rules-line-additional-open = Extra verstrekkingen mogelijk: { $most }.
rules-line-additional-used = Extra verstrekkingen gebruikt: { $count } van { $most }.
rules-line-over-day-both = Op { $date } staan individuele sessies en een groepssessie: één dag draagt het ene of het andere.
rules-line-over-day-alone = Individuele verstrekkingen op { $date }: { $count }, hoogstens { $most } op één dag.
rules-line-over-day-group = Groepssessies op { $date }: { $count }, hoogstens { $most } op één dag.
rules-line-code-room = { $number }, individueel in de praktijk: { $count }.
rules-line-code-unread = Andere verstrekkingen, waarvan Sentier het nummer niet heeft: { $count }. Neem het uit de nomenclatuur van het RIZIV.
rules-line-renal-dietetics = Diëtetiek dit jaar: { $count }. Van { $least } tot { $most } naargelang het stadium.
rules-line-feedback-sent = Verslag aan de arts verzonden op { $date }.
rules-line-feedback-missing = Het verslag aan de arts is niet vertrokken.
rules-line-recommended = Opleiding aanbevolen sinds { $date }.
rules-line-not-recommended = Er is geen aanbeveling genoteerd: geen verwijzing en geen balans.
rules-line-taken-up = Opleiding begonnen op { $date }.
rules-line-not-taken-up = De opleiding is niet begonnen.
rules-line-training-complete = Alle afgesproken sessies zijn gevolgd sinds { $date }.
rules-line-training-open = Er zijn nog afgesproken sessies te volgen.
rules-line-units = Lesuren van { $minutes } minuten: { $count } van { $most }.
rules-line-quarter =
    { $answer ->
        [yes] Kwartaal { $quarter } van { $year }, sessies: { $count }. Opleiding gevolgd: ja.
        [no] Kwartaal { $quarter } van { $year }, sessies: { $count }. Opleiding gevolgd: nee.
        [not-possible] Kwartaal { $quarter } van { $year }, sessies: { $count }. Opleiding gevolgd: nu niet mogelijk.
       *[not-recommended-before] Kwartaal { $quarter } van { $year }, sessies: { $count }. Voordien was geen opleiding aanbevolen.
    }
rules-line-group-over = Groep van { $date }: { $count } aanwezigen, gewoonlijk hoogstens { $limit }.
rules-line-group-under = Groep van { $date }: { $count } aanwezigen, gewoonlijk minstens { $limit }.
rules-line-says-nothing = Geen enkele gelezen bron zegt er iets over.
rules-line-entry-assessment = Gedeelde educatieve balans.
rules-line-entry-prescription = Voorschrift van de huisarts en globaal medisch dossier.
rules-line-entry-contract = Contract tussen patiënt, huisarts en specialist.
rules-line-entry-order = Voorschrift van een arts.
rules-line-entry-recommendation = Inschrijving in het DMP en aanbeveling van de opleiding.
rules-line-unit-person = De persoon: balans, volledig programma, sessies.
rules-line-unit-code = De verstrekking, per nomenclatuurnummer.
rules-line-unit-month = Het forfait per maand.
rules-line-unit-visit = Het bezoek.
rules-line-unit-training = De opleiding, aanbevolen en gevolgd, en haar lesuren.
rules-line-report-letter = Verslag van de evaluatie en opvolging aan de huisarts (4.4).
rules-line-report-feedback = Verslag aan de huisarts aan het einde van de sessies of na het kalenderjaar.
rules-line-report-documentation = DMP-documentatie, elk kwartaal.
rules-line-remote-open = Apart genoteerd in het rooster; de bron zegt niet of het telt voor de financiering.
rules-line-remote-for-a-time = Tijdelijk toegelaten tijdens de COVID-19-pandemie; data niet gelezen.
rules-line-declared-agency = Aangifte bij het ARS.
rules-line-declared-contract = Geen aangifte gevonden: een contract per patiënt.
rules-line-declared-convention = Conventie van een ziekenhuiscentrum.
rules-line-declared-nowhere = Geen nationale regeling zoals in Frankrijk.
rules-line-declared-accredited = Geaccrediteerd opleidingsprogramma.
rules-line-compare-sessions-least = Sessies van het sjabloon: { $count }. Minstens { $least } voor een volledig aanbod.
rules-line-compare-units-most = Verstrekkingen van het sjabloon die tellen: { $count }. Hoogstens { $most } per kalenderjaar.
rules-line-compare-units-additional = Verstrekkingen van het sjabloon die tellen: { $count }. Hoogstens { $most } per kalenderjaar, en eenmalig { $additional } extra na een sessie thuis.
rules-line-compare-units = Lesuren van { $minutes } minuten in het sjabloon: { $count }.
rules-line-compare-visits = Bezoeken volgens het sjabloon: { $count }.
rules-line-compare-no-group = Het sjabloon heeft geen groepssessie.
rules-line-compare-capacity-over = Sessie { $session }: { $capacity } plaatsen, hoogstens { $most } personen.
rules-line-compare-capacity-unusual = Sessie { $session }: { $capacity } plaatsen; gewoonlijk hoogstens { $most } personen.
rules-line-compare-capacity-fits = Alle groepen hebben hoogstens { $most } plaatsen.
rules-line-compare-minutes-short = Sessie { $session }: { $minutes } minuten, nodig zijn er { $least } om te tellen.
rules-line-compare-minutes-least = Alle sessies zijn lang genoeg: { $alone } minuten individueel, { $group } in groep.
rules-line-compare-minutes-unusual = Sessie { $session }: { $minutes } minuten; gewoonlijk { $least } tot { $most }.
rules-line-compare-minutes-usual = De duur is de gebruikelijke.
rules-line-compare-minutes-odd = Sessie { $session }: { $minutes } minuten, geen geheel aantal lesuren van { $unit } minuten.
rules-line-compare-minutes-units = Alle sessies zijn hele lesuren van { $unit } minuten.
rules-line-compare-leaders-open = Het sjabloon noemt geen beroep.
rules-line-compare-professions = Beroepen in het sjabloon: { $count }. Minstens { $least } in het team.
rules-line-compare-no-code = Sessie { $session }: geen van de voorziene beroepen heeft een bekend nomenclatuurnummer.
rules-line-compare-no-educator = Geen enkele sessie is voor een diabeteseducator voorzien.
rules-line-compare-leaders-fit = Elke sessie kan worden gegeven door een beroep met een nomenclatuurnummer.
rules-line-leaders-multidisciplinary = Het multidisciplinaire team van het centrum.

# The rows of the table that compares schemes.
rules-aspect-entry-act = Handeling bij de start
rules-aspect-unit-counted = Wat wordt geteld
rules-aspect-sessions = Aantal sessies
rules-aspect-group-size = Grootte van de groepen
rules-aspect-minutes = Duur van de sessies
rules-aspect-leaders = Wie de sessies geeft
rules-aspect-doctor-report = Verslag aan de arts
rules-aspect-remote = Sessies op afstand
rules-aspect-declared-to = Aangegeven bij wie
