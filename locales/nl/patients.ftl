# De lijst van patiënten, het dossier dat men schrijft en de woorden ervan.

patients-title = Patiënten
patients-import = Een bestand importeren
patients-to-caregivers = Mantelzorgers
patients-to-duplicates = Dubbele dossiers
patients-new = Nieuwe patiënt
patients-search = Een patiënt zoeken
patients-search-hint = Naam, geboortedatum, dossiernummer of gemeente.
patients-loading = De patiënten worden gelezen…
patients-count =
    { $count ->
        [0] Geen patiënten
        [one] Eén patiënt
       *[other] { $count } patiënten
    }
patients-found =
    { $count ->
        [0] Geen patiënt komt overeen met “{ $search }”
        [one] Eén patiënt komt overeen met “{ $search }”
       *[other] { $count } patiënten komen overeen met “{ $search }”
    }
patients-by-sound = Geen naam wordt geschreven als “{ $search }”. Deze namen klinken bijna zo.
patients-none-found = Niets komt overeen met “{ $search }”. Probeer een deel van de naam, de geboortedatum, het dossiernummer of de gemeente.
patients-create = “{ $name }” aanmaken
patients-clear = De zoekopdracht wissen
patients-empty = Er zijn geen patiënten in dit register. Voeg de eerste toe of importeer een bestand.
patients-add-first = De eerste patiënt toevoegen
patients-table = Patiënten, op familienaam
patients-name = Naam
patients-full-name = { $last } { $first }
patients-born-as = Geboortenaam: { $name }
patients-number = Dossiernr.
patients-age = Leeftijd
patients-age-none = –
patients-age-unknown = Leeftijd onbekend
patients-age-years =
    { $years ->
        [one] { $years } jaar
       *[other] { $years } jaar
    }
patients-month-year = { $month } { $year }
patients-moment = { $day } om { $time }
patients-home = Woonplaats
patients-distance = { $km } km in vogelvlucht
patients-pathologies = Aandoeningen
patients-no-programme = Geen programma
patients-progress = Sessies
patients-held-planned = { $held } gehouden, { $planned } gepland
patients-next = Volgende
patients-next-none = Geen
patients-consent = Toestemming deelname
patients-flagged = Op te volgen: { $reason }
patients-pages = Pagina’s van de lijst
patients-range = { $first } tot { $last } van { $all }
patients-before = Vorige pagina
patients-after = Volgende pagina

# De kant-en-klare lijsten en die men bewaart.

patients-lists = Lijsten
patients-list-all = Alle
patients-list-active = Actieve patiënten
patients-list-to-call = Terug te bellen
patients-list-without-consent = Zonder toestemming
patients-list-lost = Uit het oog verloren
patients-list-set-aside = Opzijgezet
patients-list-due = Bewaartermijn voorbij
patients-list-empty = Er staat niemand op deze lijst.
patients-list-all-show = Alle patiënten tonen
patients-list-keep = Deze lijst bewaren…
patients-list-name = Naam van de lijst
patients-list-name-missing = Geef de lijst een naam.
patients-list-name-taken = Er is al een lijst “{ $name }”. Geef een andere naam.
patients-list-save = De lijst bewaren
patients-list-forget = De lijst “{ $name }” vergeten
patients-list-forgotten = De lijst “{ $name }” is vergeten. Niemand is uit het register verwijderd.

# Het formulier van een dossier.

patients-new-title = Nieuwe patiënt
patients-new-context = Alleen de naam is nodig; de rest kan later. Wat u typt, blijft bewaard als u sluit.
patients-close-kept = Sluiten; wat getypt is, blijft bewaard
patients-create-file = Dossier aanmaken
patients-create-key = Ctrl+Enter
patients-discard = Weggooien wat getypt is
patients-part-identity = Identiteit
patients-part-contact = Woonplaats en contact
patients-part-languages = Talen en noden
patients-part-cover = Verzekering en arts
patients-part-situation = Situatie
patients-part-notes = Nota’s
patients-last-name = Familienaam
patients-first-name = Voornamen
patients-birth-name = Geboortenaam
patients-birth-name-hint = Als die verschilt van de familienaam.
patients-birth-date = Geboortedatum
patients-birth-date-hint = Dag en maand mogen leeg blijven als ze niet bekend zijn.
patients-sex = Geslacht
patients-residence = Land van verblijf
patients-postal-code = Postcode
patients-postal-code-unknown = Wij kennen { $code } niet. Controleer het nummer of kies uit de lijst. U mag het ook zo laten.
patients-commune = Gemeente
patients-commune-row = { $code } { $name }
patients-suggestions =
    { $count ->
        [one] Eén voorstel. Pijl omlaag om te kiezen.
       *[other] { $count } voorstellen. Pijl omlaag om te kiezen.
    }
patients-address = Straat en nummer
patients-address-hint = Voor brieven. De afstand wordt vanaf de gemeente berekend, nooit vanaf het adres.
patients-phone = Telefoon
patients-other-phone = Andere telefoon
patients-email = E-mail
patients-languages = Talen van de fiches
patients-languages-hint = Eén of twee; de eerst aangekruiste komt eerst.
patients-spoken = Gesproken talen
patients-reads = Gelezen talen
patients-other-languages = Andere talen
patients-reading-level = Leesniveau
patients-reading-level-unknown = Niet gevraagd
patients-reading-level-usual = Gewone teksten
patients-reading-level-simple = Korte en eenvoudige teksten
patients-reading-level-none = Leest niet
patients-large-print = Grote letters
patients-interpreter = Tolk bij de sessies
patients-transport = Hoe de persoon komt
patients-transport-unknown = Niet gevraagd
patients-transport-own-car = Rijdt zelf met de auto
patients-transport-driven = Wordt door iemand gebracht
patients-transport-shared-car = Carpoolt met andere deelnemers
patients-transport-public = Bus of trein
patients-transport-medical = Ziekenvervoer of taxi
patients-transport-on-foot = Te voet of met de fiets
patients-transport-no-means = Kan niet komen
patients-travel-minutes = Reistijd
patients-travel-minutes-hint = Zoals de persoon het zegt; dat telt meer dan de afstand.
patients-minutes = minuten
patients-insurer-country = Land van de verzekeraar
patients-insurer-country-hint = Dat kan een ander land zijn dan dat van verblijf, bijvoorbeeld bij grensarbeiders.
patients-insurer = Ziekenfonds of verzekeraar
patients-insurer-hint = Zoals op de kaart staat.
patients-doctor = Huisarts
patients-doctor-hint = Typ het begin van de naam en kies uit de adreslijst van het centrum.
patients-doctor-not-chosen = Deze naam is nog niet uit de adreslijst gekozen en wordt niet bewaard. Voeg hem eerst toe op de pagina Centrum als hij ontbreekt.
patients-occupation = Beroep
patients-occupation-unknown = Niet gevraagd
patients-occupation-farmer = Landbouw
patients-occupation-trade = Ambacht, handel, ondernemer
patients-occupation-manager = Kaderlid of hoger intellectueel beroep
patients-occupation-intermediate = Middenkader
patients-occupation-employee = Bediende
patients-occupation-worker = Arbeider
patients-occupation-retired = Gepensioneerd
patients-occupation-no-occupation = Zonder beroep
patients-activity = Waarvan de persoon leeft
patients-activity-unknown = Niet gevraagd
patients-activity-working = Werkt
patients-activity-sick-leave = Met ziekteverlof
patients-activity-unemployed = Werkloos
patients-activity-disability = Erkende invaliditeit of handicap
patients-activity-minimum-income = Leefloon
patients-activity-retired = Met pensioen
patients-activity-in-education = In opleiding
patients-activity-at-home = Thuis
patients-living = Met wie de persoon woont
patients-living-unknown = Niet gevraagd
patients-living-alone = Alleen
patients-living-with-partner = Met een partner
patients-living-with-family = Met familie
patients-living-with-others = Met anderen
patients-living-care-home = In een instelling
patients-notes = Vrije nota’s
patients-notes-hint = De persoon mag ze lezen: ze staan in de kopie van het dossier.
patients-standing-active = Mag gecontacteerd worden
patients-standing-deceased = Overleden
patients-standing-moved = Verhuisd
patients-standing-restricted = Niet contacteren

# Wat zo niet kan worden opgeslagen.

patients-wrong-last-name-missing = Vul de familienaam in. De rest kan later.
patients-wrong-languages-missing = Kies minstens één taal voor de fiches.
patients-wrong-languages-many = Kies hoogstens twee talen voor de fiches.
patients-wrong-number = Schrijf een geheel getal, zonder letters.
patients-wrong-birth-impossible = Deze datum bestaat in geen enkele kalender. Controleer dag en maand.
patients-wrong-birth-not-a-number = Schrijf de datum in cijfers, bijvoorbeeld 3 2 1948.
patients-wrong-birth-gap = Bij een dag hoort ook de maand, en bij een maand het jaar. Vul aan, of laat leeg wat niet bekend is.
patients-wrong-birth-year-short = Schrijf het jaar met vier cijfers, bijvoorbeeld 1948.
patients-wrong-birth-future = Deze datum ligt in de toekomst. Controleer het jaar.
patients-wrong-birth-too-old = Deze datum ligt te ver in het verleden. Controleer het jaar.

# Dossiers die misschien van dezelfde persoon zijn.

patients-twins-title = Deze persoon heeft misschien al een dossier
patients-twins-open = Dit dossier openen
patients-twins-another = Dit is niet dezelfde persoon
patients-likeness-same-identifier = Hetzelfde nationale nummer.
patients-likeness-same-birth-names = Dezelfde geboortedatum, en gelijkende of omgewisselde namen.
patients-likeness-birth-slip = Dezelfde namen, en geboortedata op één tikfout na.
patients-likeness-same-names = Dezelfde namen; één geboortedatum ontbreekt of is onvolledig.
patients-likeness-sounds-alike = Namen die bijna hetzelfde klinken.
patients-likeness-same-phone = Dezelfde telefoon, en gelijkende namen.
patients-likeness-same-birth-first-name = Dezelfde voornaam en geboortedatum, een andere naam.
patients-likeness-possible-twin = Dezelfde naam en geboortedatum, een andere voornaam: misschien een tweeling.
