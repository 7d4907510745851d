# What leaves this computer, to whom, and what became of it.

# How it stands.
sharing-title = Delen
sharing-context = Van hier vertrekken alleen anonieme tellingen: nooit een naam, een geboortedatum of een adres.
sharing-loading = Het delen wordt gelezen…
sharing-standing = Hoe het met delen staat
sharing-state-no-hub = Dit centrum deelt met niemand.
sharing-state-nothing-yet = Er is nog niets gedeeld.
sharing-state-all-confirmed = Alles is gedeeld ({ $day }, { $time }).
sharing-state-held = Een goedgekeurd overzicht wordt hier vastgehouden tot u het laat vertrekken.
sharing-state-waiting =
    { $waiting ->
        [one] Eén overzicht wacht op verzending.
       *[other] { $waiting } overzichten wachten op verzending.
    }
sharing-state-unreachable =
    { $waiting ->
        [one] Server onbereikbaar sinds { $day }, { $time }. Eén overzicht wacht hier; er is niets verloren.
       *[other] Server onbereikbaar sinds { $day }, { $time }. { $waiting } overzichten wachten hier; er is niets verloren.
    }
sharing-state-refused = De server heeft een overzicht geweigerd ({ $day }, { $time }). Het logboek zegt waarom.
sharing-send-now = Nu verzenden
sharing-sending = Bezig met verzenden. U kunt verder werken.
sharing-tried =
    { $confirmed ->
        [0] Er wachtte niets.
        [one] Eén overzicht verzonden; de server heeft de ontvangst bevestigd.
       *[other] { $confirmed } overzichten verzonden; de server heeft de ontvangst bevestigd.
    }
sharing-tried-stopped = { $why } Bevestigd: { $confirmed }. Hier wachtend: { $waiting }.
sharing-not-tried = Nog niet geprobeerd
sharing-today-nothing = Vandaag is er niets van deze computer vertrokken.
sharing-today =
    { $connections ->
        [one] Vandaag: één uitwisseling, { $size } verzonden, om { $time }.
       *[other] Vandaag: { $connections } uitwisselingen, { $size } verzonden, de laatste om { $time }.
    }
sharing-size = { $size } kB
sharing-moment = op { $day } om { $time }
sharing-when = { $day }, { $time }

# What can be shared.
sharing-tables = Wat gedeeld kan worden
sharing-tables-about = Kies een periode: u leest precies wat er zou vertrekken. Er vertrekt niets dat niet is goedgekeurd.
sharing-tables-none = Geen enkele afgelopen periode bevat aanwezigheden. Er is niets te delen.
sharing-tables-none-next = De agenda openen
sharing-tables-older =
    { $count ->
        [one] Eén oudere periode
       *[other] { $count } oudere perioden
    }
sharing-period-year = Jaar { $year }
sharing-period-half-year =
    { $number ->
        [1] 1e halfjaar { $year }
       *[other] { $number }e halfjaar { $year }
    }
sharing-table-not-shared = Nog niet gedeeld
sharing-table-shared = Gedeeld op { $day } om { $time }
sharing-table-changed = Gedeeld op { $day } om { $time }; het register is sindsdien veranderd
sharing-table-withdrawn = Ingetrokken op { $day } om { $time }
sharing-table-held = Goedgekeurd op { $day } om { $time } en hier vastgehouden
sharing-table-waiting = Goedgekeurd op { $day } om { $time }; wacht op verzending
sharing-table-refused = Geweigerd door de server op { $day } om { $time }

# One table, before it leaves.
sharing-back = Terug naar delen
sharing-preview-context = Het overzicht van deze periode, zoals het zou vertrekken.
sharing-counting = De tellingen worden berekend…
sharing-in-short = In het kort
sharing-says-both = In deze tabel: { $patients } patiënten en { $attendances } aanwezigheden.
sharing-says-attendances = In deze tabel: { $attendances } aanwezigheden.
sharing-says-total-hidden = In deze tabel is ook het totaal onderdrukt.
sharing-hidden-word = onderdrukt
sharing-hidden =
    { $hidden ->
        [one] Eén waarde van { $values } is onderdrukt (s.), omdat ze over minder dan { $threshold } patiënten gaat, of omdat men er zo’n waarde mee zou kunnen terugvinden of iets over iedereen te weten zou komen.
       *[other] { $hidden } waarden van { $values } zijn onderdrukt (s.), omdat ze over minder dan { $threshold } patiënten gaan, of omdat men er zo’n waarde mee zou kunnen terugvinden of iets over iedereen te weten zou komen.
    }
sharing-none-hidden = Geen van de { $values } waarden is onderdrukt: geen ervan gaat over 1 tot minder dan { $threshold } patiënten.
sharing-step-full = De tabel is volledig: er moest niets worden samengevoegd.
sharing-step-three-ages = De leeftijden staan in drie groepen, omdat de aantallen van dit jaar klein zijn.
sharing-step-no-residence = De leeftijden staan in drie groepen en het woonland ontbreekt, omdat de aantallen van dit jaar klein zijn.
sharing-step-half-years = De aandoeningen worden per halfjaar geteld en niet per kwartaal, omdat de aantallen klein zijn.
sharing-step-total-only = Deze tabel geeft alleen het totaal, omdat de aantallen van dit jaar klein zijn.
sharing-step-nothing = De aantallen van dit jaar zijn te klein om te delen, zelfs als totaal. Uw register en uw rapporten verliezen er niets bij.
sharing-no-sex = De verdeling volgens geslacht ontbreekt: van ten minste één persoon is het geslacht niet ingevuld.
sharing-elsewhere = Wie in een ander land woont, telt mee in het totaal maar heeft geen eigen rij.
sharing-patients-overlap = Patiënten kunt u niet optellen: wie voor twee aandoeningen komt, telt bij elk mee; wie in twee kwartalen komt, telt in beide mee.
sharing-attendances-only = Deze tabel telt aanwezigheden, geen patiënten: wie vijf keer komt, telt als vijf aanwezigheden.
sharing-open-sessions =
    { $count ->
        [one] Eén sessie van deze periode is in het register niet afgesloten: haar aanwezigheden kunnen nog veranderen.
       *[other] { $count } sessies van deze periode zijn in het register niet afgesloten: hun aanwezigheden kunnen nog veranderen.
    }
sharing-exact = De precieze tabel
sharing-exact-validated = De tabel zoals ze is goedgekeurd
sharing-breakdown = Verdeling
sharing-patients = Patiënten
sharing-attendances = Aanwezigheden
sharing-group-pathology = Per aandoening
sharing-group-age = Per leeftijd
sharing-group-sex = Volgens geslacht
sharing-group-residence = Per woonland
sharing-group-delivery = Per vorm van sessie
sharing-row-tot = Totaal
sharing-row-dt2 = Diabetes
sharing-row-ic = Hartfalen
sharing-row-obe = Obesitas
sharing-row-bpco = COPD
sharing-row-irc = Chronische nierziekte
sharing-row-aut = Andere aandoeningen
sharing-row-a0-17 = 0 tot 17 jaar
sharing-row-a18-44 = 18 tot 44 jaar
sharing-row-a45-64 = 45 tot 64 jaar
sharing-row-a65-79 = 65 tot 79 jaar
sharing-row-a80p = 80 jaar en ouder
sharing-row-a0-44 = 0 tot 44 jaar
sharing-row-a65p = 65 jaar en ouder
sharing-row-f = Vrouwen
sharing-row-m = Mannen
sharing-row-fr = Frankrijk
sharing-row-be = België
sharing-row-lu = Luxemburg
sharing-row-de = Duitsland
sharing-row-grp = Groepssessies
sharing-row-ind = Individuele sessies
sharing-row-rem = Op afstand
sharing-bytes = Precies zien wat vertrekt
sharing-bytes-hint = Deze bytes, en niets anders.
sharing-self-check = Voor ze beslisten, hebben de vertrouwelijkheidsregels hun controlegevallen doorstaan; de vingerafdruk daarvan gaat met het overzicht mee, en de server vergelijkt die met de zijne:
sharing-digest = SHA-256-vingerafdruk

# Validating it.
sharing-decision = Goedkeuren
sharing-first-time = Controleer voor u verzendt: er is nog nooit iets naar { $recipient } verzonden. Lees de tabel hierboven en vergelijk de vingerafdruk van de server aan de telefoon.
sharing-first-time-check = Ik heb de tabel en de ontvanger { $recipient } gecontroleerd.
sharing-first-time-missing = Vink dit aan nadat u hebt gecontroleerd.
sharing-validator = { $name } keurt dit overzicht goed voor { $recipient }.
sharing-validate = Goedkeuren en delen
sharing-hold = Goedkeuren en hier houden
sharing-hold-about = Een vastgehouden overzicht is goedgekeurd en blijft hier; het vertrekt pas als u het laat vertrekken.
sharing-validated = Goedgekeurd en hier bewaard tot het verzonden is.
sharing-held = Goedgekeurd en hier vastgehouden. Er is niets vertrokken.
sharing-to-log = Dit overzicht in het logboek bekijken
sharing-standing-no-hub = Dit register is met geen server verbonden: de tabel blijft hier. Verbind eerst een regionale server, op de pagina Delen.
sharing-standing-not-over = Deze periode is nog niet afgelopen: de tellingen kunnen nog veranderen. Kom terug na de laatste dag.
sharing-standing-incomplete = Deze periode begint vóór de dag vanaf wanneer de cijfers van dit register volledig zijn: de tellingen worden achtergehouden. Die dag stelt u in op de pagina van het centrum.
sharing-standing-already-shared = Deze tellingen zijn al goedgekeurd. Het logboek zegt wat ermee gebeurde.
sharing-standing-frozen = Het register is veranderd sinds deze tabel werd gedeeld, maar het verschil zou minder dan { $threshold } personen kunnen tonen. Wat verzonden is, blijft dus zoals het is. Hier is niets verloren: uw register en uw rapporten houden de aantallen van vandaag.
sharing-standing-correctable = Het register is veranderd sinds deze tabel werd gedeeld. U kunt een correctie verzenden.
sharing-standing-again = Deze tabel is ingetrokken. U kunt ze opnieuw delen; dat telt als een correctie.
sharing-standing-corrections-used-up = Het register is veranderd sinds deze tabel werd gedeeld, maar de twee correcties van het jaar zijn al gebruikt. Wat verzonden is, blijft zoals het is; hier is niets verloren.
sharing-standing-not-offered = Deze tabel wordt voor dit halfjaar niet aangeboden: ze dient alleen als de twee kwartalen zonder hun aandoeningen zijn gedeeld.
sharing-standing-quarters-missing = De tabel van het jaar is de som van haar vier kwartalen, en die zijn niet allemaal gedeeld. Deel eerst de kwartalen die ontbreken, ook die waarin niemand kwam.
sharing-standing-ages-missing = Iemand die dat jaar kwam, heeft geen geboortejaar in het dossier: de leeftijden kunnen niet worden geteld. Vul de dossiers aan en kom dan terug. De kwartalen hangen niet van de leeftijden af.
sharing-standing-withdrawn = Deze tabel is ingetrokken, en vandaag kan niets ze vervangen. Hier is niets gewist.
sharing-standing-unsafe = De controle van deze tabel kon niet worden voltooid. Er vertrekt niets, en uw gegevens zijn intact. Open deze pagina later opnieuw; komt dit bericht terug, meld het dan aan de beheerder van de server.

# Correcting what was shared.
sharing-changes = Wat er zou veranderen
sharing-changes-about = De correctie vervangt het overzicht dat de server kreeg; er komt niets bij.
sharing-change-value = Waarde
sharing-change-of = { $row }, { $measure }
sharing-measure-patients = patiënten
sharing-measure-attendances = aanwezigheden
sharing-change-before = Voorheen
sharing-change-after = Daarna
sharing-corrections-left =
    { $count ->
        [0] De twee correcties van dit jaar zijn gebruikt.
        [one] Een centrum kan per jaar twee tabellen corrigeren; er blijft er één over, deze.
       *[other] Een centrum kan per jaar twee tabellen corrigeren; er blijven er { $count } over, deze inbegrepen.
    }
sharing-cause = Waarom zijn de tellingen veranderd?
sharing-cause-missing = Kies waarom de tellingen zijn veranderd.
sharing-cause-late-marks = Er werden aanwezigheden ingevoerd na het delen
sharing-cause-wrong-marks = Er waren foute aanwezigheden, die verbeterd werden
sharing-cause-merged-files = Dubbele dossiers werden samengevoegd
sharing-cause-other = Een andere reden

# The log, and one table of it.
sharing-log = Logboek
sharing-log-about = Elk goedgekeurd overzicht, het recentste eerst. Open er een om de pogingen en het ontvangstbewijs te zien, of om het in te trekken.
sharing-log-empty = Er is nog niets goedgekeurd.
sharing-log-refused = Te herzien
sharing-log-others = De andere overzichten
sharing-log-older =
    { $count ->
        [one] Eén ouder overzicht
       *[other] { $count } oudere overzichten
    }
sharing-log-batch = { $period }, nr. { $sequence }
sharing-log-correction = Correctie: { $cause }
sharing-log-withdrawal = Intrekking: { $reason }
sharing-log-approved = Goedgekeurd door { $name } { $moment }
sharing-log-tried = Laatste poging { $moment }: { $outcome }
sharing-log-next = Volgende poging { $moment }
sharing-log-file = In een bestand geschreven { $moment }, nog niet bevestigd
sharing-log-receipt = Nummer van het ontvangstbewijs: { $receipt }
sharing-batch-held = Hier vastgehouden
sharing-batch-ready = Klaar om te vertrekken
sharing-batch-sending = Wordt verzonden
sharing-batch-delivered = Ontvangen door de server
sharing-batch-refused = Geweigerd door de server
sharing-batch-superseded = Vervangen door een recenter overzicht
sharing-act-hold = Vasthouden
sharing-act-let-go = Laten vertrekken
sharing-act-try-again = Opnieuw proberen
sharing-act-withdraw = Intrekken…
sharing-act-held = Hier vastgehouden: dit overzicht vertrekt pas als u het laat vertrekken.
sharing-batch-context = Een goedgekeurd overzicht: de pogingen, de bytes, het ontvangstbewijs.
sharing-batch-loading = Het overzicht wordt gelezen…
sharing-attempts = Pogingen
sharing-attempts-none = Dit overzicht is nog niet geprobeerd.
sharing-at = Wanneer
sharing-way = Weg
sharing-way-network = Via het netwerk
sharing-way-file = Via een bestand
sharing-outcome = Resultaat
sharing-bytes-out = Verzonden
sharing-bytes-in = Ontvangen
sharing-receipt = Ontvangstbewijs, ondertekend door de server
sharing-receipt-none = Nog geen ontvangstbewijs: dit overzicht geldt niet als verzonden.

# Taking a table back.
sharing-withdraw-title = Deze tabel intrekken?
sharing-withdraw-hub = Bij de server: de waarden worden uit zijn tabellen en totalen gewist. De regel van de verzending blijft er staan, gemerkt als ingetrokken.
sharing-withdraw-unsent = Dit overzicht heeft geen ontvangstbewijs. Is het nooit vertrokken, dan wordt het hier alleen opzijgezet. Kan het vertrokken zijn, dan vertrekt ook een intrekking: de server wist de waarden, en de regel blijft er staan, gemerkt als ingetrokken.
sharing-withdraw-here = Hier: er wordt niets gewist. Het register verandert niet, en het logboek bewaart de verzending en de intrekking.
sharing-withdraw-known = Wat anderen al gelezen of gekopieerd hebben, kan niet worden teruggehaald.
sharing-reason = Waarom?
sharing-reason-missing = Kies waarom deze tabel wordt ingetrokken.
sharing-reason-wrong-centre = Deze tellingen zijn van een ander centrum
sharing-reason-wrong-period = Deze tellingen zijn van een andere periode
sharing-reason-wrong-data = Deze tellingen zijn fout
sharing-reason-other = Een andere reden
sharing-withdraw-note = Notitie voor de geschiedenis
sharing-withdraw-note-hint = Ze blijft op deze computer.
sharing-withdraw-button = Deze tabel intrekken
sharing-withdraw-keep = Niets intrekken
sharing-withdrawn = De intrekking staat in het logboek.

# Without a network: a file on a key.
sharing-usb = Met een USB-stick
sharing-usb-about = Zonder netwerk reizen de overzichten in een bestand: schrijf het op een stick en geef die aan de beheerder van de server; lees daarna hier het bestand met ontvangstbewijzen dat u terugkrijgt. Ook als een overzicht daarnaast via het netwerk gaat, telt het maar één keer.
sharing-usb-write = In een bestand schrijven…
sharing-usb-waiting =
    { $count ->
        [one] Eén overzicht wacht op verzending of bevestiging.
       *[other] { $count } overzichten wachten op verzending of bevestiging.
    }
sharing-usb-nothing = Er wacht geen overzicht: er is niets te schrijven.
sharing-usb-held =
    { $count ->
        [one] Ook het vastgehouden overzicht schrijven
       *[other] Ook de { $count } vastgehouden overzichten schrijven
    }
sharing-usb-written =
    { $tables ->
        [one] Eén overzicht is geschreven ({ $size }). Het geldt pas als verzonden met het ontvangstbewijs van de server.
       *[other] { $tables } overzichten zijn geschreven ({ $size }). Ze gelden pas als verzonden met de ontvangstbewijzen van de server.
    }
sharing-usb-writing = Het bestand wordt geschreven en herlezen…
sharing-usb-read = Ontvangstbewijzen lezen…
sharing-usb-reading = De ontvangstbewijzen worden gelezen en gecontroleerd…
sharing-usb-receipts = Ontvangstbewijzen gelezen en gecontroleerd. Bevestigde overzichten: { $confirmed }. Al bekend: { $known }. Hier niet geldig: { $refused }.
sharing-usb-receipts-wrong = Een ongeldig ontvangstbewijs is van een andere computer, van een andere server, of werd gewijzigd: het bevestigt niets. Verder is er niets veranderd.
sharing-usb-receipts-none = Dit bestand bevat geen ontvangstbewijs voor deze computer. Er is niets veranderd.

# The regional server.
sharing-hub = Regionale server
sharing-hub-name = Naam
sharing-hub-url = Adres
sharing-hub-fingerprint = Vingerafdruk van zijn sleutel
sharing-link = Een regionale server verbinden
sharing-link-again = Opnieuw verbinden met een code
sharing-link-about = De beheerder van de server geeft een adres en een code die maar één keer werkt. Verbinden verzendt geen tellingen.
sharing-link-url = Adres van de server
sharing-link-url-hint = Het begint met https://.
sharing-link-url-missing = Vul het adres van de server in.
sharing-link-code = Eenmalige code
sharing-link-code-hint = Zoals de beheerder hem heeft gegeven.
sharing-link-code-missing = Vul de eenmalige code in.
sharing-link-button = Verbinden
sharing-linking = Verbinding met de server…
sharing-linked = Dit centrum is verbonden met { $name }.
sharing-trust = Certificaat van het netwerk
sharing-trust-about = Zegt het verzenden dat het certificaat van de server niet wordt vertrouwd, vraag dan uw informaticadienst om zijn certificaatbestand (PEM) en kies het hier: deze computer vertrouwt het voor het delen, en voor niets anders.
sharing-trust-choose = Het bestand kiezen…
sharing-trust-drop = Niet meer vertrouwen
sharing-trusted = Deze computer vertrouwt dit certificaat voor het delen.
sharing-trust-dropped = Deze computer vertrouwt geen toegevoegd certificaat meer.
sharing-own-fingerprint = Vingerafdruk van de sleutel van deze computer
sharing-rotate = Sleutel van deze computer
sharing-rotate-about = Deze sleutel ondertekent wat van hier vertrekt: vernieuw hem als iemand anders hem kon gebruiken. Wat bevestigd is, blijft gelden.
sharing-rotate-button = De sleutel vernieuwen
sharing-rotating = De nieuwe sleutel wordt met de server uitgewisseld…
sharing-rotated = De sleutel is vernieuwd; de server kent de nieuwe.

# Each connection for sharing.
sharing-connections = Verbindingen
sharing-connections-see = Elke verbinding bekijken
sharing-connections-context = Alles wat deze computer voor het delen heeft uitgewisseld, het recentste eerst.
sharing-connections-loading = De verbindingen worden gelezen…
sharing-connections-none = Geen verbinding: er is nooit iets via het netwerk van deze computer vertrokken.
sharing-connections-more =
    { $count ->
        [one] De resterende verbinding tonen
       *[other] De { $count } resterende verbindingen tonen
    }
sharing-connections-print = Deze lijst afdrukken
sharing-address = Adres
sharing-purpose = Waarvoor
sharing-purpose-probe = Nagaan of de server antwoordt
sharing-purpose-enrol = Dit centrum verbinden
sharing-purpose-send = Een overzicht verzenden
sharing-purpose-receipts = Een ontvangstbewijs vragen
sharing-purpose-config = De instellingen van de server lezen
sharing-purpose-rotate = De sleutel vernieuwen

# Why something did not go out: one message per code of `etp-wire`.
sharing-send-confirmed = Ontvangen en bevestigd door de server.
sharing-send-unreachable = De server antwoordt niet, of er is geen netwerk. Er is niets verloren: alles blijft hier. Controleer de verbinding; probeer het dan opnieuw.
sharing-send-timed-out = De server deed te lang over zijn antwoord. Er is niets verloren, en niets wordt twee keer geteld. Probeer het later opnieuw.
sharing-send-cut-off = De verbinding viel weg tijdens de uitwisseling. Er is niets verloren, en niets wordt twee keer geteld, ook als de server alles al had. Probeer het later opnieuw.
sharing-send-certificate-not-trusted = Deze computer vertrouwt het certificaat van de server niet. Er is niets vertrokken. Toon dit bericht aan uw informaticadienst: er ontbreekt een certificaat of iemand staat tussen u en de server.
sharing-send-network-wants-login = Dit netwerk vraagt een aanmelding: een webpagina antwoordde in plaats van de server. Er is niets verloren: alles blijft hier. Open een browser, meld u aan bij dit netwerk en verzend opnieuw.
sharing-send-proxy-wants-login = De proxyserver van dit netwerk liet de verzending niet door; hij vraagt wellicht een naam en een wachtwoord. Er is niets vertrokken. Toon dit bericht aan uw informaticadienst of probeer het op een ander netwerk.
sharing-send-nonsense-answer = Op dit adres antwoordde iets dat geen Sentier-server is. Er is niets verloren: alles blijft hier. Controleer het adres van de server en het netwerk; probeer het dan opnieuw.
sharing-send-busy = De server is bezet en vraagt om geduld. Er is niets verloren: alles blijft hier. Probeer het later opnieuw.
sharing-send-bad-envelope = De server kan de kop van het overzicht niet lezen. Hij heeft niets opgeslagen; alles blijft hier. Werk Sentier bij en meld het aan de beheerder van de server.
sharing-send-bad-signature = De handtekening van het overzicht is niet die welke de server van deze computer kent. Hij heeft niets opgeslagen; alles blijft hier. Vraag de beheerder van de server een nieuwe code en verbind dit centrum opnieuw.
sharing-send-bad-body = De server vond een beschadigd of verkeerd opgebouwd overzicht. Hij heeft niets opgeslagen; uw gegevens zijn intact. Meld het aan de beheerder van de server: dit overzicht vertrekt zo niet.
sharing-send-below-threshold = De server heeft een getal geweigerd dat verborgen had moeten blijven. Hij heeft niets opgeslagen. Meld het aan de beheerder van de server voor u iets anders verzendt: dit is een fout in de software.
sharing-send-unknown-policy = De server kent de vertrouwelijkheidsregels van dit overzicht niet. Hij heeft niets opgeslagen; alles blijft hier. De beheerder van de server moet hem bijwerken.
sharing-send-self-check-failed = De server herkent de vertrouwelijkheidsregels van dit programma niet: ze hebben niet dezelfde controles doorstaan als die van de server. Hij heeft niets opgeslagen; alles blijft hier. Installeer de versie van het programma die de beheerder van de server noemt en probeer het dan opnieuw.
sharing-send-unknown-device = De server kent deze computer niet. Hij heeft niets opgeslagen; alles blijft hier. Vraag de beheerder van de server een code en verbind dit centrum.
sharing-send-revoked = De beheerder van de server heeft deze computer het recht om te verzenden ontnomen. Wat bevestigd is, blijft gelden; de rest wacht hier. Bel de beheerder van de server.
sharing-send-wrong-centre = Voor de server hoort deze computer bij een ander centrum. Er is niets opgeslagen; alles blijft hier. Controleer de code van het centrum met de beheerder van de server.
sharing-send-equivocation = De server kreeg al een ander overzicht onder hetzelfde nummer. Hij houdt het eerste en heeft niets gewijzigd. Misschien komt dit register uit een back-up: bel de beheerder van de server.
sharing-send-revision-conflict = Een andere computer van het centrum heeft dit kwartaal al verzonden, met andere tellingen. De server houdt de eerste verzending en heeft niets gewijzigd. Bekijk samen welk register het juiste is en bel dan de beheerder van de server.
sharing-send-future-period = Voor de server is dit kwartaal nog niet begonnen. Hij heeft niets opgeslagen; alles blijft hier. Controleer de datum van deze computer.
sharing-send-too-large = De server vond de verzending te groot. Hij heeft niets opgeslagen; alles blijft hier. Meld het aan de beheerder van de server: geen enkel overzicht hoort zo groot te zijn.
sharing-send-invite-unknown = De server heeft deze code niet gegeven. Er is niets verbonden. Lees de code na met de beheerder van de server of vraag een andere.
sharing-send-invite-used = Deze code is al op een andere computer gebruikt. Hier is niets verbonden. Vraag de beheerder van de server een andere code en zeg het hem als u dat niet was.
sharing-send-invite-expired = Deze code is ouder dan zeven dagen en geldt niet meer. Er is niets verbonden. Vraag de beheerder van de server een andere code.
sharing-send-bad-proof = De server kon de aanvraag van deze computer niet controleren. Er is niets verbonden. Controleer het adres van de server en begin opnieuw met dezelfde code.
sharing-send-refused-otherwise = De server weigerde om een reden die deze versie van Sentier niet kent. Hij heeft niets opgeslagen; alles blijft hier. Werk Sentier bij of bel de beheerder van de server.
sharing-send-receipt-unreadable = Het ontvangstbewijs van de server is onleesbaar. Er is niets verloren, en niets wordt twee keer geteld. De volgende poging vraagt het opnieuw.
sharing-send-receipt-of-another-hub = Een andere server dan de uwe heeft het ontvangstbewijs ondertekend. Het overzicht geldt dus niet als verzonden; het blijft hier. Controleer het adres en de vingerafdruk van de server met de beheerder.
sharing-send-receipt-forged = De handtekening onder het ontvangstbewijs klopt niet. Het overzicht geldt dus niet als verzonden; het blijft hier. Verwittig de beheerder van de server en uw informaticadienst: misschien heeft iemand het antwoord onderweg veranderd.
sharing-send-receipt-of-another-batch = De server gaf het ontvangstbewijs van een ander overzicht. Dit overzicht geldt niet als verzonden; het blijft hier. Probeer het later opnieuw.
sharing-send-written = In een bestand geschreven.
sharing-send-answered = De server heeft geantwoord.
sharing-send-begun = De uitwisseling is niet tot een einde gekomen: ze is bezig, of Sentier stopte halverwege. Er is niets verloren en niets wordt dubbel geteld. Hoeveel bytes er heen en weer gingen, is niet bekend.
sharing-send-key-replaced = Deze computer heeft een andere sleutel, en de tijd van de oude is voorbij. De server heeft niets opgeslagen; alles blijft hier. Deze tabel draagt nog de handtekening van de oude sleutel: bel de beheerder van de server.
sharing-send-bad-file = De server kan dit bestand met overzichten niet lezen. Hij heeft niets opgeslagen; alles blijft hier. Schrijf het bestand opnieuw en controleer de USB-stick.
sharing-send-proxy-wants-windows-login = De proxyserver van dit netwerk aanvaardt alleen Windows-aanmeldingen, en die kan Sentier niet doen. Er is niets vertrokken. Vraag uw informaticadienst om Sentier door te laten, of breng de overzichten met een USB-stick.
sharing-send-another-hub = Op dit adres antwoordt een Sentier-server, maar het is niet de uwe: zijn sleutel is anders. Er is niets vertrokken. Controleer het adres en de vingerafdruk met de beheerder van de server.

# Een DHIS2-server, naast de regionale server.
sharing-dhis2-set-quarter = Therapeutische educatie: kwartaal
sharing-dhis2-set-half-year = Therapeutische educatie: halfjaar
sharing-dhis2-set-year = Therapeutische educatie: jaar
sharing-dhis2-patients = ETP, patiënten: { $row }
sharing-dhis2-attendances = ETP, aanwezigheden: { $row }
sharing-dhis2-sending = Wordt verzonden, of Sentier is halverwege gestopt. U kunt opnieuw verzenden.
sharing-dhis2-verified = De DHIS2-server heeft precies dit overzicht.
sharing-dhis2-waiting = Nog niet verzonden; er volgt een nieuwe poging.
sharing-dhis2-refused = De DHIS2-server heeft dit overzicht niet of niet helemaal aangenomen. Uw gegevens zijn intact. Toon wat volgt aan de beheerder en verzend deze periode daarna opnieuw.
sharing-dhis2-differs = De DHIS2-server heeft dit overzicht aangenomen maar geeft andere getallen terug. Uw gegevens zijn intact. Vraag de beheerder of nullen bewaard blijven en of iemand anders er schrijft; verzend deze periode daarna opnieuw.
sharing-dhis2-linked = Gekoppeld aan de DHIS2-server { $address } (versie { $version }), organisatie-eenheid { $unit }. Er is niets verzonden.
sharing-dhis2-none = Dit register is aan geen DHIS2-server gekoppeld.
sharing-dhis2-unlinked = De DHIS2-server en zijn token zijn hier vergeten. Wat de server heeft, blijft daar; de beheerder trekt het token best in.
sharing-dhis2-nothing-due = Er is niets te verzenden: geen gevalideerd overzicht wacht op de DHIS2-server.
sharing-dhis2-ready = De DHIS2-server (versie { $version }) heeft alles wat de overzichten nodig hebben.
sharing-dhis2-lacks = De DHIS2-server (versie { $version }) is niet klaar. Toon deze lijst aan de beheerder:
sharing-dhis2-lacks-sets = Datasets die ontbreken of een ander periodetype hebben: { $codes }
sharing-dhis2-lacks-elements = Data-elementen die in hun dataset ontbreken: { $codes }
sharing-dhis2-lacks-zeros = Data-elementen die een nul niet bewaren (“nulwaarden opslaan” staat uit): { $codes }
sharing-dhis2-lacks-unit = Geen organisatie-eenheid heeft de code { $unit }, of de gebruiker ziet ze niet.
sharing-dhis2-lacks-assigned = Datasets die de organisatie-eenheid niet heeft: { $codes }
sharing-dhis2-lacks-right = De gebruiker mag geen waarden schrijven (F_DATAVALUE_ADD).
sharing-counts-written = Het gevalideerde overzicht staat in { $file }. Het geldt als verzonden.
sharing-send-dhis2-nonsense-answer = Wat op dit adres antwoordde, is geen DHIS2-server. Er is niets verloren: alles blijft hier. Controleer het adres, met het pad, en verzend opnieuw.
sharing-send-dhis2-token-refused = De DHIS2-server aanvaardt het token niet: het is fout, verlopen of ingetrokken. Er is niets verloren: alles blijft hier. Vraag de beheerder een nieuw token en koppel opnieuw.
sharing-send-dhis2-not-allowed = De gebruiker van het token mist een recht op de DHIS2-server. Er is niets verloren: alles blijft hier. Laat de beheerder lezen wat “sentier dhis2 check” zegt.
