# What leaves this computer, to whom, and what became of it.

sharing-title = Delen
sharing-context = Van hier vertrekken alleen anonieme tellingen: nooit een naam, een geboortedatum of een adres.
sharing-loading = Het delen wordt gelezen…
sharing-standing = Hoe het met delen staat
sharing-state-no-hub = Dit centrum deelt met niemand.
sharing-state-nothing-yet = Er is nog niets gedeeld.
sharing-state-all-confirmed = Alles is gedeeld ({ $day }, { $time }).
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
sharing-to-leave = Klaar om te vertrekken
sharing-no-quarter = Geen enkel afgelopen kwartaal bevat aanwezigheden. Er is niets te delen.
sharing-quarter = Kwartaal
sharing-quarter-hint = De afgelopen kwartalen, het recentste eerst.
sharing-counting = De tellingen worden berekend…
sharing-table = De tabel die zal vertrekken, { $quarter }
sharing-condition = Aandoening
sharing-patients = Patiënten
sharing-attendances = Aanwezigheden
sharing-row-tot = Totaal
sharing-row-dt2 = Diabetes
sharing-row-ic = Hartfalen
sharing-row-obe = Obesitas
sharing-row-bpco = COPD
sharing-row-irc = Chronische nierziekte
sharing-row-aut = Andere aandoeningen
sharing-hidden-word = onderdrukt
sharing-hidden =
    { $hidden ->
        [one] Eén waarde van { $values } is onderdrukt (s.) omdat ze over minder dan { $threshold } patiënten gaat, of omdat men er zo’n waarde mee zou kunnen terugvinden.
       *[other] { $hidden } waarden van { $values } zijn onderdrukt (s.) omdat ze over minder dan { $threshold } patiënten gaan, of omdat men er zo’n waarde mee zou kunnen terugvinden.
    }
sharing-none-hidden = Geen van de { $values } waarden is onderdrukt: geen ervan gaat over 1 tot minder dan { $threshold } patiënten.
sharing-bytes = Precies zien wat vertrekt
sharing-bytes-hint = Deze bytes, en niets anders.
sharing-digest = SHA-256-vingerafdruk
sharing-first-time = Controleer voor u verzendt: er is nog nooit iets naar { $recipient } verzonden. Lees de tabel hierboven en vergelijk de vingerafdruk van de server aan de telefoon.
sharing-first-time-check = Ik heb de tabel en de ontvanger { $recipient } gecontroleerd.
sharing-first-time-missing = Vink dit aan nadat u hebt gecontroleerd.
sharing-validator = Goedgekeurd door { $name }, voor { $recipient }.
sharing-validate = Goedkeuren en delen
sharing-hold = Vasthouden
sharing-held = Er is niets vertrokken voor het { $quarter }. U kunt later goedkeuren.
sharing-show-again = De tabel opnieuw bekijken
sharing-validated = Goedgekeurd en hier bewaard tot het verzonden is.
sharing-standing-no-hub = Dit register is met geen server verbonden: de tabel blijft hier.
sharing-standing-not-over = Het { $quarter } is nog niet afgelopen: de tellingen kunnen nog veranderen.
sharing-standing-incomplete = Het { $quarter } begint vóór de dag vanaf wanneer dit register volledig is: de tellingen worden achtergehouden.
sharing-standing-already-shared = Deze tellingen zijn al goedgekeurd.
sharing-standing-frozen = Het register is veranderd sinds dit kwartaal werd gedeeld. Een gedeeld kwartaal blijft zoals het is.
sharing-log = Logboek
sharing-log-empty = Er is nog niets goedgekeurd.
sharing-log-quarter = Overzicht
sharing-log-approved = Goedgekeurd door
sharing-log-state = Toestand
sharing-log-tried = Laatste poging
sharing-log-receipt = Ontvangstbewijs
sharing-log-no-receipt = Nog niet
sharing-log-batch = { $quarter }, nr. { $sequence }
sharing-moment = { $day }, { $time }
sharing-batch-ready = Klaar om te vertrekken
sharing-batch-sending = Wordt verzonden
sharing-batch-delivered = Ontvangen door de server
sharing-batch-refused = Geweigerd door de server
sharing-batch-superseded = Vervangen door een recenter overzicht
sharing-hub = Regionale server
sharing-hub-name = Naam
sharing-hub-url = Adres
sharing-hub-fingerprint = Vingerafdruk van zijn sleutel
sharing-link = Een regionale server verbinden
sharing-link-about = De beheerder van de server geeft een adres en een code die maar één keer werkt. Verbinden verzendt geen tellingen.
sharing-link-url = Adres van de server
sharing-link-url-hint = Het begint met https://.
sharing-link-url-missing = Vul het adres van de server in.
sharing-link-code = Eenmalige code
sharing-link-code-hint = Zoals de beheerder hem heeft gegeven.
sharing-link-code-missing = Vul de eenmalige code in.
sharing-link-button = Verbinden
sharing-linking = Verbinding met de server…

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
