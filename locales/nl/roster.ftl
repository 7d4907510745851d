# Importing a file: people, enrolments, assessments or attendance.

roster-title = Een bestand importeren
roster-context = Een tabel uit uw rekenblad of een ander programma: CSV, XLSX, XLS of ODS.
roster-columns = De eerste regel bevat de titels van de kolommen, in het Frans, Nederlands, Duits of Engels. Sentier herkent de gangbare; de andere kiest u zelf. Het bestand kan personen bevatten, of hun vroegere inclusies, balansen en aanwezigheden.
roster-safe = Er wordt niets opgeslagen voordat u hebt gezien wat het bestand zou toevoegen.
roster-choose = Een bestand kiezen
roster-choose-other = Een ander bestand kiezen
roster-reading = Het bestand wordt gelezen…
roster-preview-title = Wat “{ $file }” zou toevoegen
roster-sheet = Blad van de werkmap
roster-sheet-hint = Alleen het gekozen blad wordt gelezen.

roster-kind-people = Personen
roster-kind-enrolments = Inclusies
roster-kind-assessments = Balansen
roster-kind-attendance = Aanwezigheden
roster-rows-people = Elke regel wordt gelezen als een persoon.
roster-rows-enrolments = Elke regel wordt gelezen als de inclusie van een persoon in een programma.
roster-rows-assessments = Elke regel wordt gelezen als een educatieve balans van een persoon.
roster-rows-attendance = Elke regel wordt gelezen als de aanwezigheid van een persoon bij een sessie.
roster-rows-why = De kolommen die hieronder gekozen zijn, bepalen dat.

roster-columns-title = Wat de kolommen bevatten
roster-columns-tally = Gelezen kolommen: { $taken }. In het bestand gelaten: { $left }.
roster-columns-remembered = Deze kolommen werden vorige keer al gekozen; Sentier heeft ze onthouden. Kijk ze even na.
roster-columns-missing = Er ontbreekt nog: { $columns }. Kies in de tabel de bijbehorende kolom; daarna worden de regels gelezen.
roster-columns-moved = “{ $holds }” kwam uit de kolom “{ $heading }”, die nu in het bestand blijft.
roster-columns-reread = Bestand opnieuw gelezen met deze kolommen.
roster-heading = Titel in het bestand
roster-cells = Eerste cellen
roster-holds = Bevat
roster-holds-of = Wat de kolom “{ $heading }” bevat
roster-no-heading = Kolom { $number }, zonder titel
roster-stays = In het bestand laten
roster-group-person = De persoon
roster-group-home = Woonplaats en contact
roster-group-languages = Talen en noden
roster-group-care = Verzekering en zorg
roster-group-numbers = Nummers
roster-group-consents = Toestemmingen
roster-group-programme = Programma
roster-group-assessment = Balans
roster-group-session = Sessie

roster-column-last-name = Familienaam
roster-column-birth-name = Geboortenaam
roster-column-first-name = Voornaam
roster-column-birth-date = Geboortedatum
roster-column-sex = Geslacht
roster-column-residence = Land van verblijf
roster-column-postal-code = Postcode
roster-column-commune = Gemeente
roster-column-address = Adres
roster-column-phone = Telefoon
roster-column-other-phone = Andere telefoon
roster-column-email = E-mail
roster-column-languages = Talen van de fiches
roster-column-spoken = Gesproken talen
roster-column-reads = Gelezen talen
roster-column-reading-level = Leesniveau
roster-column-large-print = Grote letters
roster-column-interpreter = Tolk
roster-column-transport = Vervoermiddel
roster-column-travel-minutes = Reistijd in minuten
roster-column-insurer-country = Land van de verzekeraar
roster-column-insurer = Ziekenfonds
roster-column-doctor = Huisarts
roster-column-occupation = Beroep
roster-column-activity = Activiteit
roster-column-living = Leefsituatie
roster-column-notes = Notities
roster-column-file-number = Dossiernummer
roster-column-nir = NIR (Frankrijk)
roster-column-niss = INSZ (België)
roster-column-lu = Matricule (Luxemburg)
roster-column-kvnr = KVNR (Duitsland)
roster-column-consent-join = Toestemming om deel te nemen
roster-column-consent-share = Toestemming om gegevens te delen
roster-column-programme = Programma
roster-column-pathology = Aandoening
roster-column-enrolled-on = Datum van inclusie
roster-column-assessment = Soort balans
roster-column-assessed-on = Datum van de balans
roster-column-remote = Op afstand
roster-column-session-date = Datum van de sessie
roster-column-session-time = Uur van de sessie
roster-column-theme = Thema van de sessie
roster-column-session-kind = Individueel of groep
roster-column-mark = Aanwezigheid

roster-tally = Gelezen regels: { $rows }. Goed: { $good }. Te verbeteren: { $rejected }.
roster-tally-twins = Opzijgelaten, omdat de persoon op een bekend dossier lijkt: { $twins }.
roster-read-as = Gelezen als { $encoding }, kolommen gescheiden door { $separator }.
roster-read-as-workbook = Gelezen als werkmap { $format }.
roster-encoding-utf-8 = UTF-8
roster-encoding-utf-8-bom = UTF-8 met beginmarkering
roster-encoding-utf-16 = UTF-16
roster-encoding-windows-1252 = Windows-1252
roster-separator-semicolon = puntkomma’s
roster-separator-comma = komma’s
roster-separator-tab = tabs
roster-problems =
    { $count ->
        [one] Eén ding te verbeteren
       *[other] { $count } dingen te verbeteren
    }
roster-problems-about = Regels met een van deze fouten worden niet overgenomen; alle andere wel.
roster-cautions =
    { $count ->
        [one] Eén ding om na te kijken
       *[other] { $count } dingen om na te kijken
    }
roster-cautions-about = Deze regels worden toch overgenomen.
roster-problems-first = De eerste { $shown } opmerkingen staan hier, van { $all } in totaal.
roster-line = Regel
roster-column = Kolom
roster-wrong = Wat er mis is, en wat te doen
roster-to-check = Wat na te kijken is
roster-whole-row = De hele regel
roster-sample =
    { $count ->
        [one] De eerste goede regel
       *[other] De eerste { $count } goede regels
    }
roster-sample-about = Zoals ze zouden worden opgeslagen.

roster-twins =
    { $count ->
        [one] Eén persoon lijkt op een bekend dossier
       *[other] { $count } personen lijken op bekende dossiers
    }
roster-twins-about = Ze worden opzijgelaten, zodat niemand twee dossiers krijgt.
roster-twins-in-file = In het bestand
roster-twins-known = Bekend dossier
roster-twins-why = Waarom
roster-twins-where = { $name }, regel { $line }
roster-twins-take =
    { $count ->
        [one] Toch overnemen, als nieuw dossier
       *[other] Ze toch overnemen, als nieuwe dossiers
    }
roster-twins-take-hint = Ze verschijnen daarna bij de mogelijke dubbels, waar twee dossiers kunnen worden samengevoegd.

roster-save-rejected =
    { $count ->
        [one] De regel die niet wordt overgenomen, apart opslaan
       *[other] De { $count } regels die niet worden overgenomen, apart opslaan
    }
roster-show-all = Alle { $count } tonen
roster-take =
    { $count ->
        [one] De goede regel overnemen
       *[other] De { $count } goede regels overnemen
    }
roster-take-with-twins = De goede regels en de gelijkende dossiers overnemen ({ $count })
roster-taking = Bezig met opslaan…
roster-nothing-to-take = Geen enkele regel kan worden overgenomen. Verbeter het bestand en kies het opnieuw.
roster-taken =
    { $count ->
        [0] Er is geen regel overgenomen.
        [one] Eén regel is in het register overgenomen.
       *[other] { $count } regels zijn in het register overgenomen.
    }
roster-rejected-saved =
    { $count ->
        [one] De te verbeteren regel is hier opgeslagen:
       *[other] De { $count } te verbeteren regels zijn hier opgeslagen:
    }
roster-rejected-left =
    { $count ->
        [one] Eén te verbeteren regel is in het bestand gebleven.
       *[other] { $count } te verbeteren regels zijn in het bestand gebleven.
    }
roster-complete-hint = Als dit bestand uw verleden bevat, zeg dan bij de gegevens van het centrum vanaf welke dag uw cijfers volledig zijn.
roster-to-patients = De patiënten bekijken
roster-what-to-mend = Te verbeteren

# What was imported, and taking it back.

roster-past-title = Vroegere imports
roster-past-context = Een import kan in zijn geheel worden teruggenomen, ook veel later.
roster-past-loading = De imports worden gelezen…
roster-past-empty = Er is nog geen bestand geïmporteerd.
roster-past-table = Imports, de laatste eerst
roster-past-file = Bestand
roster-past-when = Wanneer
roster-past-by = Door
roster-past-kind = Inhoud
roster-past-rows = Overgenomen regels
roster-past-moment = { $day }, { $time }
roster-past-state = Toestand
roster-past-undone = Teruggenomen op { $day }
roster-undo = De import terugnemen
roster-undo-of = De import van “{ $file }” terugnemen
roster-undo-named = De import terugnemen: { $file }
roster-undo-about = Wat “{ $file }” heeft toegevoegd, wordt uit het register gehaald, behalve waar iemand intussen aan heeft gewerkt: dat blijft, en u krijgt er de lijst van.
roster-undo-yes = Terugnemen
roster-undone =
    { $count ->
        [0] De import is teruggenomen. Er moest niets worden weggehaald.
        [one] De import is teruggenomen: één regel is uit het register gehaald.
       *[other] De import is teruggenomen: { $count } regels zijn uit het register gehaald.
    }
