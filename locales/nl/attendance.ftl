# A session’s list and its marks.

attendance-title = Aanwezigheid – { $theme }
attendance-title-loading = Aanwezigheid
attendance-context = { $day }, { $from } – { $to }, { $place }
attendance-loading = De lijst wordt gelezen…
attendance-list = Personen op de lijst van de sessie
attendance-name = { $first } { $last }
attendance-home = { $commune } ({ $country })
attendance-word-present = Aanwezig
attendance-word-late = Te laat
attendance-word-excused = Verontschuldigd
attendance-word-absent = Niet verschenen
attendance-key-present = A
attendance-key-late = L
attendance-key-excused = V
attendance-key-absent = N
attendance-keys-hint = Pijl omhoog en omlaag: andere persoon. Enter: details. Delete: invoer weghalen. Ctrl+Enter: afsluiten.
attendance-all-present = Iedereen aanwezig
attendance-undo = Laatste invoer ongedaan maken
attendance-undo-key = Ctrl+Z
attendance-print-session = Fiche van de sessie
attendance-print-for = Patiëntenfiche voor { $name }
attendance-tally = { $marked } van { $listed } ingevuld, aanwezig: { $present }
attendance-said = { $name }: { $mark }
attendance-said-rest =
    { $count ->
        [0] Iedereen was al ingevuld: er is niets veranderd.
        [one] Eén persoon als aanwezig genoteerd.
       *[other] { $count } personen als aanwezig genoteerd.
    }
attendance-said-undone = Laatste invoer ongedaan gemaakt.
attendance-said-closed = Sessie afgesloten.
attendance-not-saved = Nog niet opgeslagen
attendance-retrying =
    { $count ->
        [one] Eén invoer wacht nog; hij wordt vanzelf opnieuw geprobeerd. Sluit deze pagina niet.
       *[other] { $count } invoeren wachten nog; ze worden vanzelf opnieuw geprobeerd. Sluit deze pagina niet.
    }
attendance-saving =
    { $count ->
        [one] Eén invoer wordt opgeslagen…
       *[other] { $count } invoeren worden opgeslagen…
    }
attendance-saved = Opgeslagen op deze computer om { $time }
attendance-close = De sessie afsluiten
attendance-close-unsaved = Iets op deze pagina is nog niet opgeslagen: een invoer of de notitie. De sessie kan worden afgesloten zodra dat gebeurd is.
attendance-held = Deze sessie is afgesloten. Een fout kan hier nog worden verbeterd.
attendance-back-to-today = Terug naar vandaag
attendance-too-early = Deze sessie heeft nog niet plaatsgevonden. Aanwezigheid kan vanaf die dag worden opgenomen; tot dan kunt u iemand verontschuldigen.
attendance-cancelled = Deze sessie is geannuleerd.
attendance-nobody = Niemand staat op de lijst van deze sessie.
attendance-enrol = Personen inschrijven

# What people need, and the caregivers who came.

attendance-need-interpreter = Tolk
attendance-need-large-print = Grote letters
attendance-caregivers = Mantelzorgers
attendance-caregivers-about = Apart geteld van de patiënten, of er nu een patiënt bij is of niet.
attendance-caregivers-tally =
    { $listed ->
        [0] Geen mantelzorger op de lijst
       *[other] Mantelzorgers: { $marked } van { $listed } ingevuld, aanwezig: { $present }
    }
attendance-caregivers-list = Mantelzorgers op de lijst van de sessie
attendance-caregivers-near = Mantelzorgers van de ingeschreven personen
attendance-caregivers-other = Een andere mantelzorger toevoegen
attendance-caregivers-search = Een mantelzorger zoeken
attendance-caregivers-search-hint = Een deel van de naam.
attendance-caregivers-none-found = Geen mantelzorger komt overeen. Een nieuwe voegt u toe vanuit het dossier van de patiënt.
attendance-caregivers-of = mantelzorger van { $people }
attendance-caregiver-add = { $name } toevoegen
attendance-caregiver-added = { $name } staat op de lijst.

# More than present and absent.

attendance-word-expected = Verwacht
attendance-word-left-early = Vroeger weg
attendance-key-left-early = W
attendance-key-turned = D
attendance-rest-absent = Niet verschenen: alle anderen
attendance-said-rest-absent =
    { $count ->
        [0] Iedereen was al ingevuld: er is niets veranderd.
        [one] Eén persoon als niet verschenen genoteerd.
       *[other] { $count } personen als niet verschenen genoteerd.
    }
attendance-said-call = { $name }: niet verschenen zonder iets te laten weten, sessie nr. { $count } na elkaar. Er wordt om een telefoontje gevraagd.
attendance-count-late = te laat: { $count } van { $listed }
attendance-count-left-early = vroeger weg: { $count } van { $listed }
attendance-count-excused = verontschuldigd: { $count } van { $listed }
attendance-count-absent = niet verschenen: { $count } van { $listed }
attendance-more = Meer
attendance-to-session = Blad van de sessie
attendance-row = Nummer op het blad:

# Closing, and correcting afterwards.

attendance-close-rest-title =
    { $count ->
        [one] De laatste persoon als niet verschenen noteren en afsluiten?
       *[other] De { $count } overige personen als niet verschenen noteren en afsluiten?
    }
attendance-close-rest =
    { $count ->
        [one] Deze persoon is nog niet ingevuld. De persoon wordt genoteerd als niet verschenen, zonder iets te laten weten.
       *[other] Deze personen zijn nog niet ingevuld. Ze worden genoteerd als niet verschenen, zonder iets te laten weten.
    }
attendance-close-rest-yes =
    { $count ->
        [one] Noteren en afsluiten
       *[other] Alle { $count } noteren en afsluiten
    }
attendance-correcting = Uw verbeteringen worden bewaard met hun reden: “{ $reason }”.
attendance-why-title = Een afgesloten sessie verbeteren
attendance-why-about = De reden wordt in de geschiedenis bewaard bij elke verbetering, tot u deze pagina verlaat.
attendance-why = Reden van de verbetering
attendance-why-hint = Bijvoorbeeld: verkeerde regel op het ondertekende blad.
attendance-why-missing = Schrijf de reden in enkele woorden.
attendance-why-go-on = Verbeteren

# What goes with a mark.

attendance-detail = Details
attendance-detail-of = Details: { $name }
attendance-detail-saved = Details van { $name } opgeslagen.
attendance-remote = Op afstand (telefoon of video)
attendance-remote-short = Op afstand
attendance-companion = Er was een naaste bij
attendance-companion-hint = Met of zonder de patiënt. Een gekende mantelzorger noteert u lager.
attendance-companion-short = Een naaste erbij
attendance-line = Een regel voor dit dossier
attendance-line-hint = Hij staat alleen in het dossier van deze persoon.
attendance-to-file = Het dossier openen
attendance-turn = Het scherm naar de persoon draaien
attendance-need-language = Volgt de taal van de sessie niet
attendance-entry = Waarom deze persoon komt
attendance-entry-planned = Gepland
attendance-entry-walk-in = Onverwacht gekomen
attendance-entry-make-up = Inhaalsessie
attendance-entry-freed-place = Vrijgekomen plaats
attendance-missed-before =
    { $count ->
        [one] Verscheen de vorige keer niet, zonder iets te laten weten
       *[other] Verscheen de { $count } vorige keren niet, zonder iets te laten weten
    }
attendance-missed-again = { $count } keer na elkaar niet verschenen: er wordt om een telefoontje gevraagd.
attendance-to-calls = Te bellen

# Excuses before the day.

attendance-excuse = Verontschuldigen
attendance-excuse-of = { $name } verontschuldigen
attendance-excuse-title = Iemand verontschuldigen
attendance-reason = Reden van de afwezigheid
attendance-reason-not-asked = Niet gevraagd
attendance-reason-unwell = Voelt zich niet goed
attendance-reason-hospital = In het ziekenhuis
attendance-reason-appointment = Een andere afspraak
attendance-reason-transport = Geen vervoer
attendance-reason-work = Werk
attendance-reason-family = Familie, of zorg voor iemand
attendance-reason-weather = Sneeuw, ijzel of overstroming
attendance-reason-forgot = Vergeten
attendance-reason-unwilling = Wil niet komen
attendance-reason-other = Andere reden
attendance-told-on = Laten weten op
attendance-told = Liet het weten op { $day }
attendance-told-why = Liet het weten op { $day }: { $reason }
attendance-excused = { $name }: verontschuldigd.
attendance-freed =
    { $seats ->
        [0] Er is geen vrije plaats.
        [one] Er is één vrije plaats; wachtenden in dit programma: { $waiting }.
       *[other] Er zijn { $seats } vrije plaatsen; wachtenden in dit programma: { $waiting }.
    }
attendance-comes = Komt toch
attendance-comes-of = { $name } komt toch
attendance-comes-said = { $name } wordt weer verwacht.
attendance-to-places = Zien wie de plaats kan innemen

# People who come onto the list, and off it.

attendance-walk-in = Onverwachte persoon
attendance-walk-in-key = Ctrl+N
attendance-walk-in-title = Er kwam iemand onverwacht
attendance-walk-in-about = De persoon komt alleen op de lijst van deze sessie en wordt als aanwezig genoteerd.
attendance-walk-in-search = Zoeken in het register
attendance-walk-in-search-hint = Een deel van de naam, kies daarna uit de lijst.
attendance-walk-in-known = { $name } staat in het register.
attendance-walk-in-unknown = Kent het register de persoon niet, schrijf dan de naam. Het dossier vult u later aan.
attendance-walk-in-missing = Kies iemand uit de lijst of schrijf hieronder een familienaam.
attendance-walk-in-button = Op de lijst zetten
attendance-walk-in-added = { $name } staat op de lijst, als aanwezig.
attendance-walk-in-new = { $name } staat op de lijst, als aanwezig. Het dossier moet nog worden aangevuld.
attendance-last-name = Familienaam
attendance-last-name-missing = Schrijf de familienaam.
attendance-first-name = Voornaam
attendance-first-name-missing = Schrijf de voornaam.
attendance-put = Personen op de lijst zetten
attendance-put-search = Een persoon zoeken
attendance-put-search-hint = Kies uit de lijst; u kunt er meerdere toevoegen.
attendance-put-people = Gekozen personen
attendance-put-missing = Kies minstens één persoon.
attendance-put-button =
    { $count ->
        [0] Op de lijst zetten
        [one] Eén persoon op de lijst zetten
       *[other] { $count } personen op de lijst zetten
    }
attendance-put-done =
    { $count ->
        [one] { $names } staat op de lijst.
       *[other] { $names } staan op de lijst.
    }
attendance-seats = Vrije plaatsen: { $seats } van { $capacity }. Wachtenden in dit programma: { $waiting }.
attendance-despite = Waarom, hoewel er te weinig plaatsen zijn
attendance-despite-hint = Vrije plaatsen: { $seats }. De reden wordt in de geschiedenis bewaard.
attendance-despite-missing = Schrijf waarom de lijst groter is dan het aantal plaatsen.
attendance-take-off = Van de lijst halen
attendance-take-off-reason = Reden
attendance-take-off-hint = Bijvoorbeeld: bij de verkeerde sessie gezet. Een afwezigheid wordt genoteerd, niet weggehaald.
attendance-take-off-missing = Schrijf de reden in enkele woorden.
attendance-taken-off = { $name } staat niet meer op de lijst.
attendance-taken-off-by-mistake = Weghalen ongedaan gemaakt
attendance-added-by-mistake = Toevoegen ongedaan gemaakt

# The note about the whole group.

attendance-note = Notitie over de groep
attendance-note-about = Eén keer geschreven, zichtbaar in het dossier van iedereen op de lijst. Ze noemt dus niemand.
attendance-note-label = Wat voor de hele groep geldt
attendance-note-names =
    { $count ->
        [one] Dit is de naam van iemand op de lijst: { $names }. De notitie is niet opgeslagen. Haal de naam weg of schrijf het in de details van die persoon.
       *[other] Dit zijn namen van personen op de lijst: { $names }. De notitie is niet opgeslagen. Haal de namen weg of schrijf het in de details van elke persoon.
    }
attendance-note-save = De notitie opslaan

# Paper: what is printed, what comes back signed, badges.

attendance-paper = Op papier
attendance-paper-about = Af te drukken voor de sessie; het ondertekende blad voert u daarna in met de regelnummers.
attendance-paper-print = Afdrukken voor deze sessie
attendance-print-sign-in = Aanwezigheidsblad
attendance-print-badges = Naamkaartjes
attendance-print-handouts = Fiches voor iedereen
attendance-print-booklets = A5-boekjes
attendance-print-materials = Materiaallijst
attendance-papers = Bewaarde ondertekende bladen
attendance-scan-of = Ondertekend blad van { $day }
attendance-paper-kept = Bewaard op { $moment } door { $name }
attendance-paper-look = Openen
attendance-binder-in = Het papier zit hier: { $binder }
attendance-binder = Map waarin het papier zit
attendance-binder-hint = Bijvoorbeeld: blauwe map, najaar.
attendance-scan = Een naamkaartje scannen
attendance-scan-hint = Zet de cursor hier en scan de kaartjes na elkaar: elke persoon wordt als aanwezig genoteerd.
attendance-scan-present = Aanwezig noteren
attendance-scanned = { $name }: aanwezig
attendance-scanned-somebody = De persoon van het kaartje is als aanwezig genoteerd.
attendance-scan-keep = Een scan van het ondertekende blad bewaren
attendance-scan-about = Het bestand wordt versleuteld in het register bewaard, met zijn vingerafdruk.
attendance-scan-file = Bestand
attendance-scan-file-hint = Een PDF, of een PNG- of JPEG-afbeelding.
attendance-scan-choose = Een bestand kiezen
attendance-scan-other = Een ander bestand kiezen
attendance-scan-missing = Kies het bestand van de scan.
attendance-scan-button = De scan bewaren
attendance-scan-kept = Het ondertekende blad is bij de sessie bewaard.
attendance-enter-sheet = Het ondertekende blad invoeren
attendance-sheet-about = Schrijf de regelnummers en daarna de letter. Een komma scheidt de groepen. Er wordt niets opgeslagen voordat u erom vraagt.
attendance-sheet-line = Regels van het blad
attendance-sheet-hint = Bijvoorbeeld: 1-6 9 { $present }, 8 { $absent }
attendance-sheet-says = Dit noteert { $count } personen van { $listed }:
attendance-sheet-was = voordien: { $mark }
attendance-sheet-missing = Schrijf minstens één regelnummer en een letter.
attendance-sheet-not-printed = Het aanwezigheidsblad is nog niet afgedrukt: de regels hebben nog geen nummer.
attendance-sheet-enter = Het blad opslaan
attendance-sheet-enter-count =
    { $count ->
        [one] Eén invoer opslaan
       *[other] { $count } invoeren opslaan
    }
attendance-sheet-entered =
    { $count ->
        [one] Eén invoer van het blad opgeslagen.
       *[other] { $count } invoeren van het blad opgeslagen.
    }
attendance-other-date = Andere datum voor dit thema
attendance-other-date-taken = { $name } staat op de lijst van { $day }.
