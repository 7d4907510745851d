# One message per refusal code `x`: what happened, what is safe, what to do.

error-centre-code-unreadable = De centrumcode “{ $given }” heeft niet de juiste vorm. Er is niets opgeslagen. Schrijf de code zoals FR-08-GIVET-01: letters zonder accent, cijfers en streepjes, 3 tot 32 tekens.
error-quarter-unreadable = “{ $given }” is geen kwartaal. Er is niets gewijzigd. Schrijf het jaar, dan Q en het nummer van het kwartaal, bijvoorbeeld 2026Q1.
error-birth-date-impossible = Een geboorte op { $date } is niet mogelijk: die datum ligt in de toekomst of te ver terug. Controleer het jaar en verbeter de datum.
error-template-without-sessions = Het trajectsjabloon “{ $template }” bevat geen enkele sessie. Er is geen programma geopend. Voeg minstens één sessie toe aan het sjabloon of kies een ander.
error-template-out-of-order = In het trajectsjabloon “{ $template }” komt sessie { $session } vóór de vorige. Er is geen programma geopend. Zet de dagen in de juiste volgorde.
error-template-number-impossible =
    { $field ->
        [minutes] In het trajectsjabloon “{ $template }” is de duur van sessie { $session } niet mogelijk. Er is geen programma geopend. Geef een duur van 5 tot 480 minuten op.
        [capacity] In het trajectsjabloon “{ $template }” is het aantal plaatsen van sessie { $session } niet mogelijk. Er is geen programma geopend. Geef 1 tot 200 plaatsen op, of één voor een individuele sessie.
       *[other] In het trajectsjabloon “{ $template }” is een getal van sessie { $session } niet mogelijk. Er is geen programma geopend. Controleer de getallen van deze sessie.
    }
error-session-full =
    { $capacity ->
        [one] Een sessie van dit programma heeft maar één plaats. Er is niemand ingeschreven. Kies één persoon of open een ander programma.
       *[other] Een sessie van dit programma heeft maar { $capacity } plaatsen. Er is niemand ingeschreven. Kies minder personen of open een tweede programma.
    }
error-session-cancelled = Deze sessie is geannuleerd. Er is geen aanwezigheid gewijzigd. Kies een sessie die doorgaat.
error-session-not-begun = Deze sessie vindt plaats op { $date }. Er is geen aanwezigheid gewijzigd. Noteer de aanwezigheid vanaf die dag.
error-patient-not-on-list = Deze persoon staat niet op de lijst van de sessie. Er is geen aanwezigheid gewijzigd. Controleer of de persoon dit programma volgt en er vóór deze sessie bij kwam.
error-quarter-not-over = Het kwartaal { $quarter } loopt tot en met { $date }: de tellingen kunnen nog veranderen. Er is niets verzonden. Keur het na die datum goed.

error-handout-content-unreadable = Het bestand van de fiche is onleesbaar vanaf regel { $line }. Er is niets afgedrukt. Verbeter die regel of neem de meegeleverde versie van de fiche.
error-handout-empty = De fiche bevat geen enkel blok. Er is niets afgedrukt. Voeg minstens één blok toe aan het bestand.
error-handout-title-missing =
    { $language ->
        [fr] De fiche heeft geen titel in het Frans. Er is niets afgedrukt. Voeg die titel toe of kies een andere taal.
        [nl] De fiche heeft geen titel in het Nederlands. Er is niets afgedrukt. Voeg die titel toe of kies een andere taal.
        [de] De fiche heeft geen titel in het Duits. Er is niets afgedrukt. Voeg die titel toe of kies een andere taal.
       *[en] De fiche heeft geen titel in het Engels. Er is niets afgedrukt. Voeg die titel toe of kies een andere taal.
    }
error-handout-text-missing =
    { $language ->
        [fr] Blok { $block } van de fiche is niet geschreven in het Frans. Er is niets afgedrukt. Vertaal dit blok of kies een andere taal.
        [nl] Blok { $block } van de fiche is niet geschreven in het Nederlands. Er is niets afgedrukt. Vertaal dit blok of kies een andere taal.
        [de] Blok { $block } van de fiche is niet geschreven in het Duits. Er is niets afgedrukt. Vertaal dit blok of kies een andere taal.
       *[en] Blok { $block } van de fiche is niet geschreven in het Engels. Er is niets afgedrukt. Vertaal dit blok of kies een andere taal.
    }
error-handout-parts-uneven =
    { $language ->
        [fr] In blok { $block } heeft de tekst in het Frans niet evenveel onderdelen, rijen of kolommen als de andere. Er is niets afgedrukt. Vul dit blok aan.
        [nl] In blok { $block } heeft de tekst in het Nederlands niet evenveel onderdelen, rijen of kolommen als de andere. Er is niets afgedrukt. Vul dit blok aan.
        [de] In blok { $block } heeft de tekst in het Duits niet evenveel onderdelen, rijen of kolommen als de andere. Er is niets afgedrukt. Vul dit blok aan.
       *[en] In blok { $block } heeft de tekst in het Engels niet evenveel onderdelen, rijen of kolommen als de andere. Er is niets afgedrukt. Vul dit blok aan.
    }
error-handout-bold-unclosed =
    { $language ->
        [fr] In blok { $block } is een vetgedrukt stuk van de tekst in het Frans niet afgesloten. Er is niets afgedrukt. Voeg de twee ontbrekende sterretjes toe.
        [nl] In blok { $block } is een vetgedrukt stuk van de tekst in het Nederlands niet afgesloten. Er is niets afgedrukt. Voeg de twee ontbrekende sterretjes toe.
        [de] In blok { $block } is een vetgedrukt stuk van de tekst in het Duits niet afgesloten. Er is niets afgedrukt. Voeg de twee ontbrekende sterretjes toe.
       *[en] In blok { $block } is een vetgedrukt stuk van de tekst in het Engels niet afgesloten. Er is niets afgedrukt. Voeg de twee ontbrekende sterretjes toe.
    }
error-handout-placeholder-unknown = Blok { $block } vraagt “{ $placeholder }”, dat de fiche niet kent. Er is niets afgedrukt. Gebruik patient, date, next, centre of phone, tussen accolades.
error-handout-pictogram-unknown = Blok { $block } vraagt het pictogram “{ $pictogram }”, dat niet bestaat. Er is niets afgedrukt. Kies een pictogram uit de lijst.
error-handout-languages-impossible = Een fiche wordt afgedrukt in één taal, of in twee verschillende talen. Er is niets afgedrukt. Controleer de gekozen talen.
error-handout-character-missing = Het teken { $character } van blok { $block } bestaat niet in de lettertypes voor afdrukken (blok 0 is de kop- of voettekst). Er is niets afgedrukt. Vervang dit teken.
error-handout-block-too-tall = Een deel van blok { $block } is hoger dan een bladzijde. Er is niets afgedrukt. Maak dit blok korter of splits het.
error-handout-qr-too-long = De tekst van de QR-code van blok { $block } is te lang. Er is niets afgedrukt. Maak die tekst korter.
error-handout-writer-failed = Het PDF-bestand kon niet worden geschreven (stap { $step }). Er is niets afgedrukt en er zijn geen gegevens veranderd. Probeer opnieuw en meld deze stap daarna aan de helpdesk.

# The register on this computer.

error-unknown = Er is een probleem dat Sentier niet kan beschrijven (code { $code }). Wat opgeslagen was, is dat nog steeds. Probeer opnieuw; komt het terug, geef deze code dan aan uw informaticadienst.
error-register-exists = Deze map bevat al een register. Het is niet aangeraakt. Open het met zijn wachtwoordzin of kies een andere map.
error-register-absent = Deze map bevat geen register. Er is niets aangemaakt. Kies de map van het register of begin een nieuw register.
error-register-in-use = Dit register is al open in een ander venster of een ander programma. Er is niets gewijzigd. Sluit het andere en probeer opnieuw.
error-register-newer = Dit register komt uit een nieuwere versie van Sentier (versie { $found }; deze kent versie { $known }). Het is niet aangeraakt. Installeer de nieuwere versie van Sentier om het te openen.
error-passphrase-wrong = Deze wachtwoordzin opent het register niet. Er is niets gewijzigd. Controleer de hoofdletters en de taal van het toetsenbord en probeer opnieuw.
error-record-not-found =
    { $what ->
        [session] Deze sessie staat niet in het register. Er is niets gewijzigd. Ga terug naar de lijst van sessies en kies ze opnieuw.
        [programme] Dit programma staat niet in het register. Er is niets gewijzigd. Ga terug naar de lijst van programma’s en kies het opnieuw.
        [patient] Deze persoon staat niet in het register. Er is niets gewijzigd. Ga terug naar de patiëntenlijst en kies de persoon opnieuw.
        [batch] Dit overzicht staat niet in het register. Er is niets gewijzigd. Ga terug naar de pagina Delen en kies het opnieuw.
       *[other] Wat u zoekt, staat niet in het register. Er is niets gewijzigd. Ga terug naar de lijst en kies opnieuw.
    }
error-keyslots-damaged = Het bestand keyslots.json, dat de sleutel van het register onder uw wachtwoordzin bewaart, ontbreekt of is beschadigd. De gegevens zijn niet aangeraakt. Neem dit bestand over uit de laatste back-up in de map “backups”.
error-register-damaged =
    { $copy ->
        [none] Het register is beschadigd en kan niet worden gelezen. Het is niet gewijzigd en niet verwijderd. Neem de laatste back-up uit de map “backups”.
       *[other] Het register is beschadigd en kan niet worden gelezen. Een kopie is opzijgezet onder de naam { $copy }, in de map “set-aside”. Neem de laatste back-up uit de map “backups”.
    }
error-migration-changed = Stap { $number } van de bijwerking van dit register is niet die welke deze versie van Sentier kent. Er is niets gewijzigd. Installeer een gepubliceerde versie van Sentier en probeer opnieuw.
error-backup-unverified = De back-up kon niet worden gecontroleerd. Hij is niet bewaard, en het register is niet gewijzigd. Controleer de schijf en probeer opnieuw.
error-disk-full = De schijf is vol. De laatste handeling is niet opgeslagen; alles van daarvoor is intact. Maak plaats vrij en doe die handeling opnieuw.
error-disk-failed = De schijf heeft niet geantwoord ({ $cause }). De laatste handeling is niet opgeslagen; alles van daarvoor is intact. Controleer de schijf en de rechten van de map en probeer opnieuw.
error-randomness-unavailable = De computer gaf niet het toeval dat nodig is om een veilige sleutel te maken. Er is niets aangemaakt. Start de computer opnieuw en probeer nog eens.
error-register-broken = Het register kon niet doen wat gevraagd werd ({ $cause }). Er is niets gewijzigd. Probeer opnieuw; komt het terug, geef deze code dan aan uw informaticadienst.
error-register-locked = Het register is vergrendeld. Er is niets veranderd. Open het met uw wachtwoordzin en probeer het opnieuw.
error-act-interrupted = Het programma werd midden in deze handeling onderbroken. Er is niets half opgeslagen. Probeer het opnieuw.
error-paper-missing = Dit document staat niet meer op zijn plaats. De gegevens zijn intact. Maak het opnieuw.
error-paper-elsewhere = Dit document staat buiten de map van het register en is niet geopend. Open het zelf vanuit uw bestanden.
error-paper-not-opened = Er kon geen pdf-lezer worden geopend. Het document is klaar en bewaard. Open het vanaf de aangegeven plaats.

# What somebody must write to begin a register or open it.

error-centre-name-missing = De naam van het centrum ontbreekt. Er is niets aangemaakt. Schrijf hem zoals hij op de fiches moet staan.
error-professional-missing = Uw naam ontbreekt: die ondertekent de aanwezigheden en de goedkeuringen. Het register is niet geopend. Geef uw naam op (op de opdrachtregel met --as) en probeer opnieuw.
error-passphrase-short = Deze wachtwoordzin is te kort. Er is niets aangemaakt. Kies er een van minstens { $least } tekens; spaties tellen mee.
error-passphrases-differ = De twee wachtwoordzinnen zijn niet gelijk. Er is niets aangemaakt. Schrijf ze allebei opnieuw.

# Programmes, sessions and papers.

error-session-list-unfinished =
    { $missing ->
        [one] De lijst is niet af: van één persoon is de aanwezigheid nog niet ingevuld. De sessie is niet afgesloten, en wat is ingevuld, is opgeslagen. Vul deze persoon in en sluit dan de sessie af.
       *[other] De lijst is niet af: van { $missing } personen is de aanwezigheid nog niet ingevuld. De sessie is niet afgesloten, en wat is ingevuld, is opgeslagen. Vul deze personen in en sluit dan de sessie af.
    }
error-template-unknown = Geen enkel trajectsjabloon heet “{ $template }”. Er is geen programma geopend. Kies een sjabloon uit de lijst.
error-template-unreadable = Het trajectsjabloon “{ $template }” is onleesbaar vanaf regel { $line }. Er is geen programma geopend. Verbeter die regel of neem de meegeleverde versie van het sjabloon.
error-programme-title-missing = De naam van het programma ontbreekt. Er is geen programma geopend. Vul een naam in en probeer opnieuw.
error-session-without-handout = Voor deze sessie is er geen fiche. Er is niets afgedrukt. Kies een sessie die een fiche heeft.
error-paper-not-saved = De fiche kon niet worden opgeslagen in de map “papers” van het register. De gegevens zijn intact. Controleer de plaats op de schijf en de rechten van de map en probeer opnieuw.

# Counts and the regional server.

error-hub-missing = Dit register is met geen regionale server verbonden. Er is niets verzonden. Verbind het eerst, met het adres en de eenmalige code van de beheerder van de server.
error-counts-changed-since-shown = De tellingen zijn veranderd sinds de tabel werd getoond. Er is niets goedgekeurd en niets verzonden. Lees de nieuwe tabel en keur ze dan goed.
error-counts-already-shared = De tellingen van het kwartaal { $quarter } zijn al goedgekeurd, precies zo. Er is niets een tweede keer verzonden. U hoeft niets meer te doen.
error-counts-frozen = Het register is veranderd sinds het kwartaal { $quarter } werd gedeeld, maar een gedeeld kwartaal blijft zoals het is. Er is niets verzonden, en het register behoudt zijn wijzigingen. Deel de volgende kwartalen wanneer ze afgelopen zijn.
error-counts-not-signed = De tellingen konden niet worden ondertekend. Er is niets goedgekeurd en niets verzonden. Probeer opnieuw; komt het terug, verwittig dan uw informaticadienst.
error-invite-unreadable = Deze eenmalige code heeft niet de juiste vorm. Er is niets verzonden. Neem hem over zoals de beheerder van de server hem heeft gegeven.
error-address-unreadable = “{ $given }” is geen adres van een server. Er is niets verzonden. Schrijf https:// en dan de naam van de server, met niets erna, behalve een poortnummer als de beheerder er een heeft gegeven.
error-address-not-secure = Het adres “{ $given }” is niet versleuteld: anderen zouden kunnen meelezen. Er is niets verzonden. Vraag de beheerder van de server een adres dat met https:// begint.
error-receipt-missing = Er is nog geen ontvangstbewijs voor dit overzicht. Het overzicht blijft hier bewaard. Verzend het en vraag het bewijs dan opnieuw.
error-hub-key-damaged = De sleutel van de regionale server, die in het register wordt bewaard, is beschadigd. Er is niets verzonden, en de overzichten wachten hier. Verbind de server opnieuw met een nieuwe eenmalige code.
error-outbox-damaged = Overzicht nr. { $sequence } komt niet meer overeen met zijn handtekening. Het is niet verzonden en er is niets gewist. Geef dit nummer door aan uw informaticadienst.

# The command line.

error-passphrase-missing = Er is geen wachtwoordzin opgegeven. Er is niets geopend. Start de opdracht in een terminal, waar ze erom zal vragen, of geef de zin via de variabele SENTIER_PASSPHRASE of in een bestand met --passphrase-file.
error-passphrase-file-unreadable = Het bestand { $file }, dat de wachtwoordzin moet bevatten, kan niet worden gelezen. Er is niets geopend. Controleer het pad en de rechten.
error-hub-program-missing = Het programma sentier-hub, dat de demonstratie nodig heeft, staat niet naast sentier of is niet gestart. De demonstratie is gestopt; er is geen ander register aangeraakt. Zet sentier-hub in dezelfde map als sentier en probeer opnieuw met een lege map.
error-folder-not-empty = De map { $folder } is niet leeg. Er is niets in geschreven. Geef een lege map op of een naam die nog niet bestaat.
error-file-not-saved = Het bestand { $file } kon niet worden opgeslagen. De gegevens van het register zijn intact. Controleer het pad, de plaats op de schijf en de rechten van de map en probeer opnieuw.
error-mark-unknown = “{ $given }” geeft geen bekende aanwezigheid. Daarvoor is geen aanwezigheid gewijzigd. Schrijf present, late, excused of absent; schrijf voor één persoon eerst het identificatienummer en het teken =.

error-patient-unknown = “{ $given }” is van niemand het identificatienummer. Daarvoor is niets gewijzigd. Neem het nummer over zoals de lijst van de sessie het toont.
error-country-unreadable = “{ $given }” is geen herkend land. Er is niets opgeslagen. Schrijf FR, BE, LU of DE.
error-region-unreadable = “{ $given }” is in dit land geen herkende regio. Er is niets opgeslagen. Schrijf 57, 67 of 68 in Frankrijk, de code van een deelstaat in Duitsland (zoals SL of RP), en elders niets.

# A roster that is refused as a whole.

error-roster-file-unreadable = Het bestand “{ $file }” kan niet worden gelezen. Er is niets opgeslagen. Sluit het in het rekenblad, controleer uw rechten en kies het opnieuw.
error-roster-too-large = Het bestand “{ $file }” is te groot voor een patiëntenlijst. Er is niets opgeslagen. Verdeel het over meerdere bestanden.
error-roster-changed-since-shown = Het bestand is veranderd sinds het u werd getoond. Er is geen patiënt toegevoegd. Kies het opnieuw om te zien wat het zou toevoegen.
error-roster-nothing-to-take = Geen enkele regel van dit bestand kan worden overgenomen. Er is geen patiënt toegevoegd. Verbeter het bestand en kies het opnieuw.
error-roster-is-workbook = Dit bestand is een werkmap van een rekenblad, geen csv-bestand. Er is niets opgeslagen. Open het in uw rekenblad, sla het op als csv en kies dat nieuwe bestand.
error-roster-empty = Dit bestand is leeg. Er is niets opgeslagen. Kies het bestand dat de lijst bevat.
error-roster-not-text = Dit bestand bevat geen tekst. Er is niets opgeslagen. Kies een csv-bestand dat u vanuit uw rekenblad hebt opgeslagen.
error-roster-column-missing-last-name = De eerste regel heeft geen kolom voor de familienaam. Er is niets opgeslagen. Voeg de kolom toe of geef ze de titel “Naam”.
error-roster-column-missing-first-name = De eerste regel heeft geen kolom voor de voornaam. Er is niets opgeslagen. Voeg de kolom toe of geef ze de titel “Voornaam”.
error-roster-column-missing-birth-date = De eerste regel heeft geen kolom voor de geboortedatum. Er is niets opgeslagen. Voeg de kolom toe of geef ze de titel “Geboortedatum”.
error-roster-column-twice = De kolom “{ $column }” betekent hetzelfde als een andere kolom. Er is niets opgeslagen. Behoud er één van, of wijzig de titel van de andere.
error-roster-headings-unclosed = Een aanhalingsteken in de regel met titels is niet gesloten: de regels daarna kunnen niet worden gelezen. Er is niets opgeslagen. Voeg het ontbrekende aanhalingsteken toe of verwijder het overbodige.
error-roster-without-rows = Dit bestand bevat alleen titels van kolommen, en niemand. Er is niets opgeslagen. Kies het bestand dat de lijst bevat.
error-rejected-not-saved = De te verbeteren regels konden niet apart worden opgeslagen. Er is geen patiënt toegevoegd. Controleer de plaats op de schijf en de rechten van de map en probeer opnieuw.
error-rejected-over-roster = De te verbeteren regels kunnen de lijst zelf niet vervangen. Er is geen patiënt toegevoegd en het bestand is niet gewijzigd. Geef een andere bestandsnaam op.

# What is wrong in one row of a roster, shown beside its line and column; the other rows stay good.

error-roster-already-known = Deze persoon staat al in het register. Verwijder de regel, of verbeter hem als het om iemand anders gaat.
error-roster-twice-in-file = Deze persoon staat al op regel { $first }. Verwijder een van beide regels, of verbeter hem.
error-roster-row-too-long = De regel heeft { $found } cellen voor { $expected } kolommen. Zet de tekst die een scheidingsteken bevat tussen aanhalingstekens.
error-roster-quote-unclosed = Een aanhalingsteken is niet gesloten: alles wat volgt, tot en met regel { $last }, wordt als tekst van deze regel gelezen. Voeg in het oorspronkelijke bestand het ontbrekende aanhalingsteken toe of verwijder het overbodige.
error-roster-name-missing = Deze cel is leeg, maar er moet een naam in staan. Vul ze in.
error-roster-text-too-long = Deze tekst is langer dan { $most } tekens. Maak hem korter.
error-roster-character-damaged = “{ $given }” bevat een beschadigd teken (�). Schrijf deze tekst opnieuw, of sla het bestand op als CSV UTF-8.
error-roster-birth-date-missing = De geboortedatum ontbreekt. Vul hem in.
error-roster-date-unreadable = “{ $given }” is geen datum. Schrijf de dag, de maand en het jaar, zoals 03/02/1948.
error-roster-year-two-digits = Het jaar van “{ $given }” heeft maar twee cijfers. Schrijf er vier, zoals 1948.
error-roster-date-not-in-calendar = De dag “{ $given }” bestaat niet in de kalender. Controleer de dag en de maand.
error-roster-sex-unreadable = “{ $given }” is geen herkend geslacht. Schrijf V of M, of laat de cel leeg.
error-roster-country-unreadable = “{ $given }” is geen herkend land. Schrijf FR, BE, LU, DE of “ander”, of laat de cel leeg voor het land van het centrum.
error-roster-language-unknown = “{ $given }” is geen taal van de fiches. Schrijf FR, NL, DE of EN, of laat de cel leeg.
