# De bladzijden van de coördinatoren op de regionale server.

# Op elke bladzijde.
hub-skip = Naar de inhoud
hub-pages = Bladzijden
hub-language = Taal
hub-who = { $name }, { $role }
hub-role-coordinator = coördinator
hub-role-reader = lezer
hub-sign-out = Afmelden
hub-show = Tonen
hub-zone = Zone
hub-zone-all = Alle zones
hub-zone-none = Zonder zone
hub-centre = Centrum
hub-year = Jaar
hub-period = Periode
hub-empty = Er is nog geen tabel aangekomen. Deze bladzijde vult zich zodra een centrum zijn tellingen deelt.

# Aanmelden.
hub-sign-in = Aanmelden
hub-sign-in-about = Voor de coördinatoren van het project. U krijgt uw account van de beheerder van deze server.
hub-name = Naam
hub-password = Wachtwoord
hub-sign-in-wrong = Naam en wachtwoord horen niet bij elkaar. Er is niets geopend. Controleer beide; de beheerder kan u een nieuw eenmalig wachtwoord geven.
hub-sign-in-wait = Te veel pogingen. Er is niets geopend. Probeer het opnieuw over { $minutes ->
        [one] één minuut
       *[other] { $minutes } minuten
    }.
hub-password-title = Kies uw wachtwoord
hub-password-about = Het eenmalige wachtwoord heeft gediend. Voortaan kent alleen u dit wachtwoord: minstens 12 tekens, een zin is het eenvoudigst.
hub-password-old = Huidig wachtwoord
hub-password-new = Nieuw wachtwoord
hub-password-again = Nieuw wachtwoord, nogmaals
hub-password-save = Dit wachtwoord bewaren
hub-password-wrong = Het huidige wachtwoord is niet juist. Er is niets gewijzigd. Typ het opnieuw.
hub-password-short = Het nieuwe wachtwoord is korter dan 12 tekens. Er is niets gewijzigd. Kies een langer wachtwoord.
hub-password-differs = De twee nieuwe wachtwoorden verschillen. Er is niets gewijzigd. Typ ze opnieuw.
hub-password-same = Het nieuwe wachtwoord is het huidige. Er is niets gewijzigd. Kies een ander.

# Wie heeft gemeld.
hub-reported = Wie heeft gemeld
hub-reported-about = De tabellen van elk centrum zoals ze gelden. Een kwartaal dat niet voorbij is, hoeft er nog niet te zijn.
hub-reported-caption = Tabellen van { $year } per centrum
hub-reported-done = { $reported } van de { $all } verwachte tabellen zijn er.
hub-reported-at = Ontvangen op { $day }
hub-revision = revisie { $revision }
hub-withdrawn-at = Ingetrokken op { $day }
hub-silent = Stil
hub-not-over = Nog niet nodig
hub-last-heard = Laatst van gehoord
hub-never = Nooit
hub-no-centre = In deze zone is geen centrum bekend. De beheerder plaatst centra in zones.

# Sommen.
hub-sums = Sommen per zone
hub-sums-about = Sommen van gepubliceerde cellen, nooit totalen van de regio: wat een centrum verborgen houdt, zit in geen enkele som.
hub-sums-caption = { $measure }, { $period }, { $group }: som van gepubliceerde cellen
hub-group = Rijen
hub-group-wide-age = Naar leeftijd, drie groepen
hub-measure = Geteld
hub-region = Alle zones
hub-withheld = Achtergehouden
hub-nobody = Geen cijfer
hub-coverage =
    { $count ->
        [one] { $count } centrum
       *[other] { $count } centra
    }
hub-lacking-masked = { $count } verborgen
hub-lacking-coarser = { $count } zonder dit detail
hub-lacking-unknown = { $count } niet vastgelegd
hub-lacking-withdrawn = { $count } ingetrokken
hub-lacking-silent = { $count } stil
hub-legend = Hoe u deze tabel leest
hub-legend-zero = 0: centra hebben deze cel gepubliceerd en er kwam niemand.
hub-legend-withheld = Achtergehouden: minder dan drie centra hebben er iets in, één ervan heeft meer dan 70 %, of zo’n som zou er door aftrekken uit volgen.
hub-legend-nobody = Geen cijfer: geen enkel centrum heeft deze cel gepubliceerd; de regel eronder zegt waarom.
hub-legend-masked = Verborgen: het centrum houdt deze cel voor zich, zodat niemand herkend kan worden.
hub-legend-coarser = Zonder dit detail: de tabel van het centrum is dit jaar grover en heeft deze rij niet.
hub-legend-unknown = Niet vastgelegd: van iemand is daar het geslacht of de leeftijd onbekend, dus heeft de tabel deze rijen niet.
hub-legend-withdrawn = Ingetrokken: het centrum nam zijn tabel terug.
hub-legend-silent = Stil: van het centrum is geen tabel van deze periode gekomen.
hub-legend-patients = Patiënten worden per centrum en kwartaal geteld. Wie in twee centra of voor twee aandoeningen komt, telt in elk: dit zijn geen verschillende personen.

# Verloop.
hub-trends = Verloop
hub-trends-about = Dezelfde som van kwartaal tot kwartaal. Waar de groep centra verandert, is de lijn onderbroken: zulke punten zijn niet te vergelijken.
hub-trends-caption = { $row }, { $zone }, { $measure }: som van gepubliceerde cellen per kwartaal
hub-trends-chart = Lijngrafiek van de tabel hieronder: { $row }, { $zone }.
hub-quarter-short = K{ $number } { $year }
hub-row = Rij
hub-sum = Som van gepubliceerde cellen
hub-centres = Centra
hub-comparable = Vergeleken met het kwartaal ervoor
hub-comparable-first = Eerste kwartaal
hub-comparable-same = Dezelfde centra
hub-joined = Nieuw: { $centres }
hub-left = Niet meer: { $centres }

# Gewijzigd sinds.
hub-changes = Gewijzigd sinds
hub-changes-about = Wat na een dag kwam, verbeterd of ingetrokken werd, bijvoorbeeld sinds het jaarboek gedrukt is.
hub-changes-caption = Wijzigingen na { $day }
hub-since = Na
hub-changes-none = Na { $day } is er niets gewijzigd.
hub-day-unreadable = Dit is geen datum. Er is niets opgezocht. Kies een dag.
hub-change = Wat er gebeurde
hub-change-first = Eerste tabel
hub-change-corrected = Verbeterd
hub-change-withdrawn = Ingetrokken
hub-received = Ontvangen
hub-cause = Oorzaak
hub-cause-none = Niet vermeld
hub-cause-late-marks = Aanwezigheid werd na het delen ingevoerd
hub-cause-wrong-marks = Aanwezigheid was fout
hub-cause-merged-files = Dubbele dossiers werden samengevoegd
hub-cause-wrong-centre = Tellingen van een ander centrum
hub-cause-wrong-period = Tellingen van een andere periode
hub-cause-wrong-data = De tellingen waren fout
hub-cause-other = Een andere oorzaak

# Uitvoer.
hub-export = Uitvoer
hub-export-about = Alle sommen van een jaar met wat erachter zit: centra, verborgen, zonder dit detail, niet vastgelegd, ingetrokken, stil.
hub-export-public = Voor het publiek
hub-export-public-about = Elk getal is afzonderlijk afgerond op 5; rijen hoeven dus niet hun totaal te vormen.
hub-export-internal = Alleen voor het project
hub-export-internal-about = Exacte sommen, als beperkt gemarkeerd. Niet doorgeven: wie ze met andere tabellen vergelijkt, kan meer leren dan elke tabel toont.
hub-export-internal-closed = Exacte sommen zijn voor coördinatoren. Uw account leest; het voert het afgeronde bestand uit.
hub-export-csv = CSV
hub-export-xlsx = Rekenblad (XLSX)
hub-export-footnote = Sommen van gepubliceerde cellen, afzonderlijk afgerond op 5; rijen hoeven niet hun totaal te vormen. Geen totalen van de regio, geen verschillende personen.
hub-export-restricted = Beperkt: exacte sommen van gepubliceerde cellen, alleen voor het project. Geen totalen van de regio, geen verschillende personen.

# Als er iets mis is.
hub-problem-forbidden = Dit is voor coördinatoren. Er is niets gewijzigd en niets vertrokken. Vraag het de beheerder van deze server als u het nodig hebt.
hub-problem-form = Dit formulier is niet meer geldig. Er is niets gewijzigd. Open de bladzijde opnieuw en vul het nogmaals in.
hub-problem-missing = Zo’n bladzijde is hier niet.
hub-problem-broken = De server kon niet antwoorden. Wat hij ontvangen heeft, is veilig. Probeer het over een minuut opnieuw; duurt het voort, bel dan de beheerder.
hub-problem-back = Terug naar de eerste bladzijde
