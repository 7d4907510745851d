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
error-quarter-not-over = De periode { $quarter } loopt tot en met { $date }: de cijfers kunnen nog veranderen. Er is niets vertrokken. Valideer ze na die datum.

error-handout-content-unreadable = Het bestand van de fiche is onleesbaar vanaf regel { $line }. Er is niets afgedrukt. Verbeter die regel of neem de meegeleverde versie van de fiche.
error-handout-block-unreadable = Blok { $block }, regel { $line }, is onleesbaar: de soort, een taal of een sleutel is onbekend, of een waarde heeft niet de verwachte vorm. Er is niets afgedrukt. Verbeter dit blok.
error-handout-empty = De fiche bevat geen enkel blok. Er is niets afgedrukt. Voeg minstens één blok toe aan het bestand.
error-handout-title-missing = De fiche heeft geen titel in de taal “{ $language }”. Er is niets afgedrukt. Voeg die titel toe of kies een andere taal.
error-handout-text-missing = Blok { $block } van de fiche is niet geschreven in de taal “{ $language }”. Er is niets afgedrukt. Vertaal dit blok of kies een andere taal.
error-handout-parts-uneven = In blok { $block } heeft de taal “{ $language }” niet evenveel onderdelen, rijen of kolommen als de andere. Er is niets afgedrukt. Vul dit blok aan.
error-handout-bold-unclosed = In blok { $block } is een vette passage niet afgesloten in de taal “{ $language }”. Er is niets afgedrukt. Voeg de twee ontbrekende sterretjes toe.
error-handout-source-missing = In blok { $block }, taal “{ $language }”, leidt de verwijzing “{ $source }” naar geen enkele bron. Er is niets afgedrukt. Voeg die bron toe aan de fiche of verbeter het nummer.
error-handout-answer-impossible = In de quiz van blok { $block }, taal “{ $language }”, bestaat het juiste antwoord niet of is het niet hetzelfde als in de andere talen. Er is niets afgedrukt. Verbeter het nummer van het juiste antwoord, geteld vanaf 1.
error-handout-picture-description = De afbeelding van blok { $block } heeft een beschrijving nodig of is decoratief, maar niet allebei. Er is niets afgedrukt. Vul dit blok aan.
error-handout-values-unreadable = De in te vullen waarden zijn onleesbaar op regel { $line }, kolom { $column }: een sleutel is onbekend of een waarde heeft niet de verwachte vorm. Er is niets afgedrukt. Verbeter dit bestand.
error-handout-file-too-large = Het bestand “{ $file }” is te groot voor een fiche of voor haar waarden. Er is niets afgedrukt. Controleer of dit het juiste bestand is.
error-handout-out-is-source = Het bestand “{ $file }” bevat de fiche of haar waarden: de pdf zou het vervangen. Er is niets afgedrukt en dit bestand is ongewijzigd. Geef de pdf een andere naam.
error-handout-placeholder-unknown = Blok { $block } vraagt “{ $placeholder }”, dat de fiche niet kent. Er is niets afgedrukt. Gebruik patient, date, next, centre, phone, doctor of place, tussen accolades.
error-handout-pictogram-unknown = Blok { $block } vraagt het pictogram “{ $pictogram }”, dat niet bestaat. Er is niets afgedrukt. Kies een pictogram uit de lijst.
error-handout-languages-impossible = Een fiche wordt afgedrukt in één taal, of in twee verschillende talen. Er is niets afgedrukt. Controleer de gekozen talen.
error-handout-character-missing = Het teken { $character } van blok { $block } bestaat niet in de lettertypes voor afdrukken (blok 0 is de kop- of voettekst). Er is niets afgedrukt. Vervang dit teken.
error-handout-block-too-tall = Een deel van blok { $block } is hoger dan een bladzijde. Er is niets afgedrukt. Maak dit blok korter of splits het.
error-handout-qr-too-long = De tekst van de QR-code van blok { $block } is te lang. Er is niets afgedrukt. Maak die tekst korter.
error-handout-booklet-layout = Een boekje wordt gevouwen uit A5-bladzijden. Er is niets afgedrukt. Kies de opmaak ‘A5-boekje’, of druk af zonder boekje.
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
        [caregiver] Deze mantelzorger staat niet in het register. Er is niets gewijzigd. Ga terug naar de lijst van mantelzorgers en kies opnieuw.
        [professional] Deze zorgverlener staat niet in het register. Er is niets gewijzigd. Ga terug naar de pagina Team en kies opnieuw.
        [attachment] Dit document zit niet meer in het dossier. Er is niets gewijzigd. Open het dossier opnieuw om te zien wat erin zit.
       *[other] Wat u zoekt, staat niet in het register. Er is niets gewijzigd. Ga terug naar de lijst en kies opnieuw.
    }
error-keyslots-damaged = Het bestand keyslots.json, dat de sleutel van het register onder uw wachtwoordzin bewaart, ontbreekt of is beschadigd. De gegevens zijn niet aangeraakt. Neem dit bestand over uit de laatste back-up in de map “backups”.
error-register-damaged =
    { $copy ->
        [none] Het register is beschadigd en kan niet worden gelezen. Het is niet gewijzigd en niet verwijderd. Keer terug naar de laatste back-up, in de map “backups”.
       *[other] Het register is beschadigd en kan niet worden gelezen. Een kopie is opzijgezet onder de naam { $copy }, in de map “set-aside”. Keer terug naar de laatste back-up, in de map “backups”.
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
error-passphrase-short = Deze wachtwoordzin is te kort. Er is niets gewijzigd. Kies er een van minstens { $least } tekens; spaties tellen mee.
error-passphrases-differ = De twee wachtwoordzinnen zijn niet gelijk. Er is niets gewijzigd. Schrijf ze allebei opnieuw.

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
error-counts-already-shared = De cijfers van de periode { $period } werden al gevalideerd, precies zo. Er is niets een tweede keer vertrokken. Weigerde de server ze, laat ze dan opnieuw vertrekken vanuit het logboek.
error-counts-frozen = Het register veranderde sinds de periode { $period } werd gedeeld, maar het verschil zou te weinig personen tonen. Er is niets vertrokken, wat gedeeld is blijft, en het register behoudt zijn wijzigingen. Uw eigen rapporten tellen ze mee.
error-counts-not-signed = De tellingen konden niet worden ondertekend. Er is niets goedgekeurd en niets verzonden. Probeer opnieuw; komt het terug, verwittig dan uw informaticadienst.
error-counts-period-unreadable = “{ $given }” is geen periode. Er is niets veranderd. Schrijf een kwartaal (2026Q1), een halfjaar (2026S1) of een jaar (2026).
error-counts-corrections-used-up = De twee verbeteringen van dit jaar zijn al vertrokken. Voor { $period } is niets vertrokken, en wat gedeeld is blijft. Volgend jaar kunt u opnieuw verbeteren.
error-counts-not-offered = De kwartalen van { $period } zeggen zelf genoeg: dit halfjaar wordt niet gedeeld. Er is niets vertrokken. Deel de kwartalen en het jaar.
error-counts-quarters-missing = De tabel van { $period } is de som van haar vier kwartalen, en die zijn niet allemaal gedeeld. Er is niets vertrokken. Deel eerst de kwartalen die ontbreken, ook die waarin niemand kwam.
error-counts-withdrawn = De tabel van { $period } werd ingetrokken, en niets kan ze vandaag vervangen. Er is niets vertrokken. De totalen van het jaar zullen het zeggen.
error-counts-unsafe = De vertrouwelijkheidscontrole van { $period } kon niet worden afgemaakt. Voor alle zekerheid is niets vertrokken; uw gegevens zijn intact. Probeer opnieuw; komt het terug, verwittig dan uw informaticadienst.
error-counts-ages-missing = Iemand die tijdens { $period } kwam, heeft geen geboortejaar in het dossier: de leeftijden van het jaar kunnen niet worden geteld. Er is niets vertrokken. Vul de dossiers aan en deel dan het jaar; de kwartalen hangen niet van leeftijden af.
error-counts-cause-missing = De reden ontbreekt, of past niet bij wat u doet. Er is niets vertrokken. Kies een reden uit de lijst.
error-counts-cause-unfit = Deze tabel vertrekt voor het eerst: ze verbetert niets. Er is niets vertrokken. Valideer ze zonder reden.
error-counts-not-released = Voor { $period } werd niets gedeeld: er is niets om in te trekken. Er is niets veranderd.
error-counts-released-before = De tabel van { $period } werd gedeeld door een oudere versie van Sentier, die niet bewaarde wat nodig is om ze in te trekken. Er is niets veranderd. Vraag de beheerder van de server om ze in te trekken.
error-ledger-damaged = Lijn nr. { $sequence } van wat gedeeld werd, is onleesbaar. Er is niets vertrokken en niets gewist. Neem een back-up terug of verwittig uw informaticadienst.
error-hub-not-of-practice = Dit register is een demonstratie: de personen zijn verzonnen. Het wordt alleen gekoppeld aan een server op deze computer zelf. Er is niets gekoppeld. Open het register van uw centrum om te delen.
error-batch-not-so = Tabel nr. { $sequence } is niet meer in die stand. Er is niets veranderd. Open de pagina opnieuw om te zien hoe ze ervoor staat.
error-batches-none = Geen enkele tabel wacht of wordt vastgehouden: er is niets weg te schrijven. Er is niets veranderd. Valideer eerst een tabel.
error-receipts-file-unreadable = Het bestand { $file } kan niet worden gelezen. Er is niets veranderd. Controleer of de stick goed is ingestoken en kies het opnieuw.
error-exchange-unreadable = Dit is geen uitwisselingsbestand van Sentier, of het werd gewijzigd. Er is niets veranderd. Vraag een ander aan de beheerder van de server.
error-exchange-newer = Dit bestand komt van een nieuwere versie van Sentier. Er is niets veranderd. Werk Sentier bij en lees het opnieuw.
error-exchange-of-the-other-kind = Dit bestand bevat tabellen, geen ontvangstbewijzen. Er is niets veranderd. Kies het bestand dat de beheerder van de server teruggaf.
error-exchange-cut-short = Dit bestand is onvolledig: de stick werd wellicht te vroeg verwijderd. Er is niets veranderd. Vraag het opnieuw.
error-exchange-too-large = Dit bestand is groter dan elke mogelijke uitwisseling. Er is niets veranderd. Kies minder tabellen, of een ander bestand.
error-certificate-file-unreadable = Dit bestand bevat geen leesbaar certificaat. Er is niets veranderd. Vraag uw informaticadienst het certificaat van het netwerk in PEM-formaat.
error-proxy-address-unreadable = Het adres van de proxyserver van deze computer kan niet worden gelezen. Er is niets vertrokken. Toon dit bericht aan uw informaticadienst.
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

# A file of rows that is refused as a whole.

error-table-empty = Dit bestand is leeg. Er is niets opgeslagen. Kies het bestand dat de lijst bevat.
error-table-workbook-empty = Deze werkmap bevat geen enkele ingevulde cel. Er is niets opgeslagen. Kies het bestand dat de lijst bevat.
error-table-not-text = Dit bestand is geen tekst en geen werkmap. Er is niets opgeslagen. Kies een xlsx-, xls-, ods- of csv-bestand.
error-table-not-a-table =
    { $kind ->
        [pdf] Dit bestand is een pdf-document, geen tabel. Er is niets opgeslagen. Vraag het rekenbladbestand waaruit het is gemaakt.
        [picture] Dit bestand is een afbeelding, geen tabel. Er is niets opgeslagen. Kies een xlsx-, xls-, ods- of csv-bestand.
        [word] Dit bestand is een tekstdocument, geen tabel. Er is niets opgeslagen. Kopieer de tabel naar een rekenblad, sla dat op en kies dat nieuwe bestand.
        [presentation] Dit bestand is een presentatie, geen tabel. Er is niets opgeslagen. Kies een xlsx-, xls-, ods- of csv-bestand.
        [message] Dit bestand is een e-mail, geen tabel. Er is niets opgeslagen. Sla de bijlage op en kies die.
        [archive] Dit bestand is een archief zonder werkmap die hier kan worden gelezen. Er is niets opgeslagen. Open het en kies de tabel die erin zit.
        [page] Dit bestand is een webpagina, ook al zegt de naam iets anders. Er is niets opgeslagen. Open het in uw rekenblad, sla het op als xlsx en kies dat nieuwe bestand.
        [binary-workbook] Dit bestand is een binaire Excel-werkmap (xlsb). Er is niets opgeslagen. Open het in uw rekenblad, sla het op als xlsx en kies dat nieuwe bestand.
        [numbers] Dit bestand is een Numbers-document. Er is niets opgeslagen. Exporteer het vanuit Numbers als xlsx en kies dat nieuwe bestand.
       *[other] Dit bestand is een xml-document, dat hier niet wordt gelezen. Er is niets opgeslagen. Open het in uw rekenblad, sla het op als xlsx en kies dat nieuwe bestand.
    }
error-table-has-password = Deze werkmap is met een wachtwoord beveiligd. Er is niets opgeslagen. Open ze in uw rekenblad, sla een kopie zonder wachtwoord op, kies die kopie en verwijder ze daarna.
error-table-damaged = Dit bestand is onvolledig of beschadigd: het kan niet helemaal worden gelezen. Er is niets opgeslagen. Kopieer het opnieuw vanaf de bron, of open het in uw rekenblad en sla het onder een andere naam op.
error-table-too-large = Dit bestand bevat meer dan { $most } MB aan gegevens. Er is niets opgeslagen. Verdeel het over meerdere bestanden.
error-table-too-many-rows = Een blad van dit bestand heeft meer dan { $most } ingevulde rijen. Er is niets opgeslagen. Verdeel het over meerdere bestanden.
error-table-too-many-columns = Een blad van dit bestand heeft ingevulde cellen voorbij kolom { $most }. Er is niets opgeslagen. Verwijder de overbodige kolommen en kies het bestand opnieuw.
error-table-too-many-cells = De bladen van dit bestand strekken zich uit over meer dan { $most } cellen. Er is niets opgeslagen. Zet de ingevulde cellen dichter bij elkaar of verdeel het bestand over meerdere bestanden.
error-table-headings-unclosed = Een aanhalingsteken in de regel met titels is niet gesloten: de regels daarna kunnen niet worden gelezen. Er is niets opgeslagen. Voeg het ontbrekende aanhalingsteken toe of verwijder het overbodige.

# What to know about a file of rows that was read, shown beside its line and column.

error-table-quote-unclosed = Een aanhalingsteken is niet gesloten: alles wat volgt, tot en met regel { $last }, wordt als tekst van deze regel gelezen. Voeg in het oorspronkelijke bestand het ontbrekende aanhalingsteken toe of verwijder het overbodige.
error-table-cell-error = Deze cel toont de fout “{ $given }” in plaats van een waarde. Verbeter de formule of vul de waarde in.
error-table-formula-without-value = Deze cel bevat een formule waarvan het resultaat niet is opgeslagen. Open het bestand in uw rekenblad, sla het op en kies het opnieuw.
error-table-digits-lost = Dit getal heeft meer dan vijftien cijfers: het rekenblad heeft de laatste door nullen vervangen. Geef de cel de opmaak Tekst en schrijf het getal opnieuw.
error-table-date-impossible = Deze cel heeft een datumopmaak, maar de inhoud ({ $given }) is geen datum. Schrijf de datum opnieuw.
error-table-cells-merged = De cellen { $region } zijn samengevoegd: alleen de eerste heeft een waarde, en in deze rij ontbreekt er een. Maak de samenvoeging in uw rekenblad ongedaan en vul elke cel in.
error-table-formulas-read =
    { $count ->
        [one] Eén cel van deze kolom komt uit een formule: ze is gelezen zoals ze was toen het bestand het laatst werd opgeslagen.
       *[other] { $count } cellen van deze kolom komen uit formules: ze zijn gelezen zoals ze waren toen het bestand het laatst werd opgeslagen.
    }
error-table-sheet-hidden = Dit blad is verborgen in het rekenblad. Controleer of u echt dit blad nodig hebt.
error-table-title-above-headings = De kolomtitels zijn gevonden op regel { $headings }; de regels erboven zijn niet overgenomen.
error-table-ending-differs =
    { $format ->
        [csv] De bestandsnaam eindigt op “.{ $ending }”, maar de inhoud is tekst: het bestand is als csv gelezen.
        [xlsx] De bestandsnaam eindigt op “.{ $ending }”, maar de inhoud is een Excel-werkmap (xlsx): het bestand is zo gelezen.
        [xls] De bestandsnaam eindigt op “.{ $ending }”, maar de inhoud is een oude Excel-werkmap (xls): het bestand is zo gelezen.
       *[ods] De bestandsnaam eindigt op “.{ $ending }”, maar de inhoud is een LibreOffice-werkmap (ods): het bestand is zo gelezen.
    }

# A roster that is refused as a whole.

error-roster-file-unreadable = Het bestand “{ $file }” kan niet worden gelezen. Er is niets opgeslagen. Sluit het in het rekenblad, controleer uw rechten en kies het opnieuw.
error-roster-too-large = Het bestand “{ $file }” is te groot voor een patiëntenlijst. Er is niets opgeslagen. Verdeel het over meerdere bestanden.
error-roster-changed-since-shown = Het bestand is veranderd sinds het u werd getoond. Er is geen patiënt toegevoegd. Kies het opnieuw om te zien wat het zou toevoegen.
error-roster-nothing-to-take = Geen enkele regel van dit bestand kan worden overgenomen. Er is geen patiënt toegevoegd. Verbeter het bestand en kies het opnieuw.
error-roster-without-rows = Dit bestand bevat alleen titels van kolommen, en niemand. Er is niets opgeslagen. Kies het bestand dat de lijst bevat.
error-roster-columns-missing = Er ontbreken kolommen: { $columns }. Er is niets opgeslagen. Zeg welke kolom van het bestand ze bevat.
error-roster-column-twice = De kolom “{ $column }” zou hetzelfde bevatten als een andere kolom. Er is niets opgeslagen. Behoud er één van en laat de andere in het bestand.
error-roster-column-unknown = “{ $given }” is niets wat een kolom kan bevatten. Er is niets opgeslagen. Kies uit de lijst.
error-roster-heading-unknown = Dit bestand heeft geen kolom “{ $given }”. Er is niets opgeslagen. Controleer de titel van de kolom.
error-roster-sheet-unknown = Deze werkmap heeft geen blad “{ $given }”, of het is leeg. Er is niets opgeslagen. Kies een ander blad.
error-import-undone-already = Deze import is al teruggedraaid. Er is niets gewijzigd.
error-rejected-not-saved = De te verbeteren regels konden niet apart worden opgeslagen. Er is geen patiënt toegevoegd. Controleer de plaats op de schijf en de rechten van de map en probeer opnieuw.
error-rejected-over-roster = De te verbeteren regels kunnen de lijst zelf niet vervangen. Er is geen patiënt toegevoegd en het bestand is niet gewijzigd. Geef een andere bestandsnaam op.

# What is wrong in one row of a roster, shown beside its line and column; the other rows stay good.

error-roster-twice-in-file = Deze persoon staat al op regel { $first }. Verwijder een van beide regels, of verbeter hem.
error-roster-row-too-long = De regel heeft { $found } cellen voor { $expected } kolommen. Zet de tekst die een scheidingsteken bevat tussen aanhalingstekens.
error-roster-name-missing = Deze cel is leeg, maar er moet een naam in staan. Vul ze in.
error-roster-text-too-long = Deze tekst is langer dan { $most } tekens. Maak hem korter.
error-roster-character-damaged = “{ $given }” bevat een beschadigd teken (�). Schrijf deze tekst opnieuw, of sla het bestand op als CSV UTF-8.
error-roster-date-unreadable = “{ $given }” is geen datum. Schrijf de dag, de maand en het jaar, zoals 03/02/1948.
error-roster-year-two-digits = Het jaar van “{ $given }” heeft maar twee cijfers. Schrijf er vier, zoals 1948.
error-roster-date-not-in-calendar = De dag “{ $given }” bestaat niet in de kalender. Controleer de dag en de maand.
error-roster-sex-unreadable = “{ $given }” is geen herkend geslacht. Schrijf V of M, of laat de cel leeg.
error-roster-country-unreadable = “{ $given }” is geen herkend land. Schrijf FR, BE, LU, DE of “ander”, of laat de cel leeg voor het land van het centrum.
error-roster-language-unknown = “{ $given }” is geen taal van de fiches. Schrijf FR, NL, DE of EN, of laat de cel leeg.
error-roster-already-known = Deze persoon lijkt op dossier { $number } van het register. Verwijder de regel; gaat het om iemand anders, neem dan ook de gelijkende personen over.
error-roster-birth-date-missing = De geboortedatum ontbreekt. De persoon wordt zonder overgenomen; vul hem aan zodra u hem kent.
error-roster-hour-unreadable = “{ $given }” is geen uur. Schrijf het zoals 14:00.
error-roster-day-ahead = { $given } moet nog komen. Verbeter de datum: alleen het verleden wordt ingevoerd.
error-roster-day-missing = De datum ontbreekt. Vul hem in.
error-roster-day-before-birth = Deze datum valt vóór de geboorte van de persoon. Controleer beide datums.
error-roster-assessment-unreadable = “{ $given }” is geen herkende evaluatie. Schrijf educatieve balans, bijgewerkte balans of evaluatie.
error-roster-assessment-missing = De soort evaluatie ontbreekt. Schrijf educatieve balans, bijgewerkte balans of evaluatie.
error-roster-mark-unreadable = “{ $given }” is geen herkende aanwezigheid. Schrijf aanwezig, te laat, verontschuldigd of afwezig.
error-roster-mark-missing = De aanwezigheid ontbreekt, en niets genoteerd betekent niet afwezig. Schrijf aanwezig, te laat, verontschuldigd of afwezig.
error-roster-mark-differs =
    { $mark ->
        [present] Deze persoon staat bij deze sessie al als aanwezig. Dat blijft zo. Verbeter de regel, of de lijst van de sessie.
        [late] Deze persoon staat bij deze sessie al als te laat. Dat blijft zo. Verbeter de regel, of de lijst van de sessie.
        [excused] Deze persoon staat bij deze sessie al als verontschuldigd. Dat blijft zo. Verbeter de regel, of de lijst van de sessie.
       *[absent] Deze persoon staat bij deze sessie al als afwezig. Dat blijft zo. Verbeter de regel, of de lijst van de sessie.
    }
error-roster-word-unknown = “{ $given }” is hier geen herkend woord. De regel wordt zonder overgenomen, en het woord blijft in het bestand.
error-roster-minutes-unreadable = “{ $given }” is geen reistijd in minuten. De regel wordt zonder overgenomen.
error-roster-file-number-unreadable = “{ $given }” is geen dossiernummer van dit register. Schrijf het zoals in het dossier, met de letter, of laat de kolom in het bestand.
error-roster-consent-without-day = “{ $given }” zegt niet wanneer de persoon heeft geantwoord. Er wordt geen toestemming verzonnen: de regel wordt zonder overgenomen. Schrijf de dag van de handtekening.
error-roster-language-other = “{ $given }” staat niet in de lijst van talen. Er wordt “andere taal” genoteerd.
error-roster-language-no-handout = Er is geen fiche in elk van deze talen. De andere worden als gesproken talen genoteerd, als het bestand er geen andere noemt. Controleer de taal van de fiches.
error-roster-person-unknown = Niemand in het register heeft deze naam of dit nummer met deze geboortedatum. Voer eerst de personen in, of verbeter de regel.
error-roster-person-ambiguous = Meerdere personen in het register zijn zo. Voeg de geboortedatum of het dossiernummer toe.
error-roster-number-of-another = Dit nummer is van iemand met een andere naam. Er komt niets in dat dossier. Controleer het nummer en de naam.
error-roster-perhaps-known = Deze persoon zou die van dossier { $number } kunnen zijn. Ze wordt overgenomen; vergelijk daarna beide dossiers.
error-roster-doctor-unknown = “{ $given }” staat niet in de adreslijst, of meer dan één keer. De regel wordt zonder arts overgenomen; voeg de arts eerst aan de adreslijst toe om hem over te nemen.
error-roster-postal-code-zero = Het rekenblad heeft de nul van “{ $given }” verloren: { $written } wordt opgeslagen.
error-roster-postal-code-impossible = “{ $given }” is in dit land geen mogelijke postcode. Hij wordt zo overgenomen. Controleer de code en het woonland.
error-roster-enrolment-without-day = Er staat niet sinds wanneer de persoon deelneemt aan “{ $given }”. De persoon wordt zonder deze inschrijving overgenomen. Voeg de inschrijvingsdatum toe.
error-roster-enrolled-already = Deze persoon is al ingeschreven sinds { $date }. Die datum verandert niet.
error-roster-refused-to-join = Op die datum had de persoon geweigerd om deel te nemen, of de toestemming ingetrokken. De persoon wordt niet ingeschreven. Controleer de datum, en de toestemming in het dossier.
error-roster-programme-missing = Het programma ontbreekt. Vul het in.
error-roster-programme-ambiguous = Meerdere programma’s in het register hebben deze titel. Geef elk een eigen titel, of voeg de aandoening toe.
error-roster-session-ambiguous = Op die dag zijn er meerdere sessies van dit programma. Voeg het uur of het thema toe.
error-roster-column-doubled = Deze kolom zegt hetzelfde als een andere en blijft in het bestand. Moet deze worden overgenomen, kies ze dan.
error-roster-column-unused = Regels van deze soort hebben dit gegeven niet: de kolom blijft in het bestand.
error-roster-identifier-not-kept = Dit centrum bewaart dit nummer niet: de kolom blijft in het bestand. De keuze staat op de pagina van het centrum.
error-roster-numbers-given-anew = Nieuwe dossiers krijgen de volgende nummers van het register; de nummers van deze kolom blijven in het bestand.
error-roster-sessions-made =
    { $count ->
        [one] Eén sessie die nog niet in het register staat, wordt er genoteerd als gehouden, { $minutes } minuten lang; zonder uur in het bestand, om 00:00.
       *[other] { $count } sessies die nog niet in het register staan, worden er genoteerd als gehouden, elk { $minutes } minuten lang; zonder uur in het bestand, om 00:00.
    }
error-roster-identifier-unusual =
    { $caution ->
        [temporary] Dit NIR is voorlopig: vraag het definitieve nummer zodra het is toegekend.
        [bis-number] Dit is een bisnummer: het wordt gegeven aan wie niet in het Belgische rijksregister staat.
        [birth-month-unknown] De geboortemaand was niet bekend toen dit NIR werd toegekend.
        [birth-month-unusual] De geboortemaand in dit NIR is geen gewone maand. Vergelijk het nummer met de kaart.
        [birth-day-unknown] De geboortedag staat niet in dit nummer.
        [birth-date-incomplete] Dit nummer bevat niet de volledige geboortedatum.
        [born-abroad] Volgens dit NIR is de persoon in het buitenland geboren.
        [born-overseas] Volgens dit NIR is de persoon in een Frans overzees gebied geboren.
        [department-unusual] Het geboortedepartement in dit NIR bestaat niet. Vergelijk het nummer met de kaart.
        [birth-year-differs] Het geboortejaar in het nummer is niet dat van het dossier. Controleer beide.
        [birth-month-differs] De geboortemaand in het nummer is niet die van het dossier. Controleer beide.
        [birth-day-differs] De geboortedag in het nummer is niet die van het dossier. Controleer beide.
       *[sex-differs] Het geslacht in het nummer is niet dat van het dossier. Controleer beide.
    }

# National identifiers and EPICES. A number is never repeated in a sentence.

error-identifier-length-wrong = Dit nummer heeft niet de juiste lengte (verwachte tekens: { $expected }, gevonden: { $found }). Het is niet opgeslagen en het dossier is niet gewijzigd. Neem het volledig over.
error-identifier-character-not-allowed = Teken nr. { $place } van dit nummer kan op die plaats niet. Het nummer is niet opgeslagen en het dossier is niet gewijzigd. Let vooral op de letter O en het cijfer 0.
error-identifier-first-place-impossible =
    { $kind ->
        [kvnr] Een Duits verzekerdennummer (KVNR) begint met een letter. Het is niet opgeslagen en het dossier is niet gewijzigd. Neem het over van de kaart, met de letter erbij.
       *[other] Een Frans NIR begint met 1 of 2, of met 3, 4, 7 of 8 als het voorlopig is. Het is niet opgeslagen en het dossier is niet gewijzigd. Controleer het eerste cijfer.
    }
error-identifier-key-wrong = Het controlegetal aan het einde van dit nummer past niet bij de rest: er is een cijfer fout of er zijn twee cijfers verwisseld. Het is niet opgeslagen en het dossier is niet gewijzigd. Vergelijk het cijfer voor cijfer met de kaart.
error-identifier-luhn-wrong = Het voorlaatste cijfer van dit Luxemburgse nummer (eerste controle, Luhn) past niet bij de rest. Het is niet opgeslagen en het dossier is niet gewijzigd. Vergelijk het cijfer voor cijfer met de kaart.
error-identifier-verhoeff-wrong = Het laatste cijfer van dit Luxemburgse nummer (tweede controle, Verhoeff) past niet bij de rest. Het is niet opgeslagen en het dossier is niet gewijzigd. Vergelijk het cijfer voor cijfer met de kaart.
error-identifier-date-impossible = De geboortedatum in dit nummer bestaat in geen enkele kalender. Het is niet opgeslagen en het dossier is niet gewijzigd. Controleer de eerste cijfers.
error-identifier-whole-card-number = Dit is het volledige nummer van de Duitse kaart, dat met het ziekenfonds verandert. Het is niet opgeslagen en het dossier is niet gewijzigd. Schrijf alleen de eerste 10 tekens: een letter en negen cijfers.
error-epices-answers-unreadable = Deze antwoorden op de EPICES-vragenlijst kunnen niet worden gelezen. Ze zijn niet opgeslagen. Geef elf tekens in de volgorde van de vragen: y voor ja, n voor nee, - zonder antwoord.

# People.
error-counts-incomplete = De periode { $period } begint vóór de dag vanaf wanneer dit register volledig is. De cijfers vertrekken niet. Er is niets verloren. Die dag wordt ingesteld op de pagina van het centrum.
error-birth-date-unreadable = “{ $given }” is niet leesbaar als geboortedatum. Er is niets opgeslagen. Schrijf dag, maand en jaar; dag en maand mogen ontbreken.
error-date-not-in-calendar = { $given } bestaat in geen enkele kalender. Er is niets opgeslagen. Controleer dag en maand.
error-consent-witness-missing = Een mondelinge toestemming vraagt een getuige. Er is niets opgeslagen. Schrijf de naam van wie ze gehoord heeft.
error-consent-in-the-future = Die dag moet nog komen. Er is niets opgeslagen. Kies vandaag of een dag in het verleden.
error-consent-withdrawn-before = Een toestemming kan niet ingetrokken worden vóór { $date }, de dag waarop ze gegeven werd. Er is niets gewijzigd. Kies een latere dag.
error-consent-not-found = Deze toestemming zit niet in het dossier. Er is niets gewijzigd. Open het dossier opnieuw.
error-consent-not-in-force = Deze toestemming is geweigerd of al ingetrokken: er valt niets in te trekken. Er is niets gewijzigd.
error-consent-to-join-refused = De persoon van dossier { $number } wil niet deelnemen of trok de toestemming in. Er is niemand toegevoegd. De zorg verandert niet. Noteer een nieuwe toestemming eerst in het dossier.
error-attachment-too-large = Dit document is groter dan { $most } MB. Het is niet bewaard; het bestand is intact. Scan het minder fijn of in delen.
error-attachment-kind-unknown = Dit bestand is geen PDF en geen PNG- of JPEG-beeld. Het is niet bewaard; het bestand is intact. Sla het op als PDF en voeg het opnieuw toe.
error-travel-minutes-impossible = Een reistijd van meer dan { $most } minuten is ongeloofwaardig. Er is niets opgeslagen. Schrijf ze in minuten.
error-email-unreadable = Dit e-mailadres is onvolledig. Er is niets opgeslagen. Schrijf het als naam@voorbeeld.org of laat het veld leeg.
error-handout-language-missing = Er is minstens één taal nodig voor de fiches. Er is niets opgeslagen. Kies er één of twee.
error-handout-languages-too-many = Een fiche draagt hoogstens twee talen. Er is niets opgeslagen. Behoud er één of twee.
error-centre-language-not-full = De hoofdtaal van een centrum is Frans, Nederlands, Duits of Engels: brieven en lijsten bestaan in geen andere. Er is niets opgeslagen. Kies een van de vier, en de andere taal als tweede.
error-name-missing = Er ontbreekt een naam. Er is niets opgeslagen. Vul hem in; één letter volstaat.
error-text-too-long = Deze tekst is langer dan { $most } tekens. Er is niets opgeslagen; wat u schreef staat er nog. Maak hem korter.
error-standing-in-the-future = Die dag moet nog komen. Er is niets gewijzigd. Kies vandaag of een dag in het verleden.
error-standing-reason-missing = Zeg waarom. Er is niets gewijzigd. Schrijf de reden in enkele woorden.
error-flag-reason-missing = Zeg waarom deze persoon opgevolgd moet worden. Er is niets gewijzigd. Schrijf het in enkele woorden.
error-flag-over-already = Die laatste dag is al voorbij. Er is niets gewijzigd. Kies een dag die nog komt, of geen.
error-day-ahead = Die dag moet nog komen. Er is niets opgeslagen. Kies vandaag of een dag in het verleden.
error-identifier-not-kept-here = Dit centrum bewaart dit nummer niet. Er is niets opgeslagen. Welke nummers bewaard worden, kiest u op de pagina van het centrum.
error-same-file-twice = Dit is twee keer hetzelfde dossier. Er is niets gewijzigd. Kies twee verschillende dossiers.
error-field-unknown = Het veld “{ $given }” bestaat niet. Er is niets gewijzigd. Open de vergelijking opnieuw.
error-snapshot-unreadable = De vroegere toestand van dit dossier is niet meer leesbaar. Er is niets gewijzigd. Bewaar een kopie van het register en vraag hulp.
error-list-unknown = De lijst “{ $given }” bestaat niet. Er is niets gedaan. Schrijf all, active, to-call, without-consent, lost, set-aside of due.
error-erasure-reason-unknown = De reden “{ $given }” bestaat niet. Er is niemand gewist. Schrijf asked, retention-over of mistake.
error-erasure-number-differs = Dit is niet het nummer van dit dossier. Er is niemand gewist. Neem het nummer bovenaan het dossier over.

# The centre, those who teach, caregivers and papers.

error-centre-number-unreadable =
    { $country ->
        [FR] Dit FINESS-nummer heeft niet de juiste vorm. Er is niets opgeslagen. Neem de 9 tekens over: cijfers, in Corsica met 2A of 2B vooraan.
        [BE] Dit RIZIV-nummer heeft niet de juiste vorm. Er is niets opgeslagen. Neem de 8 of 11 cijfers over.
       *[other] Alleen een FINESS-nummer in Frankrijk en een RIZIV-nummer in België worden bewaard. Er is niets opgeslagen. Laat dit veld leeg.
    }
error-retention-country-twice = Dit land heeft twee bewaartermijnen. Er is niets opgeslagen. Behoud er één.
error-retention-years-impossible = Een bewaartermijn gaat van 1 tot { $most } jaar. Er is niets opgeslagen. Verbeter het aantal jaren.
error-retention-source-missing = Er staat niet waar deze bewaartermijn vandaan komt. Er is niets opgeslagen. Schrijf wie hem bepaald heeft of welke tekst hem vastlegt.
error-logo-file-unreadable = Dit beeld kan niet gelezen worden. Het oude logo blijft bewaard. Controleer of het bestand bestaat en uw rechten, en kies het opnieuw.
error-logo-too-large = Dit beeld is groter dan 1 MB. Het oude logo blijft bewaard. Sla het kleiner op en kies het opnieuw.
error-logo-kind-unknown = Dit bestand is geen PNG- en geen JPEG-beeld. Het oude logo blijft bewaard. Sla het logo op als PNG en kies het opnieuw.
error-logo-too-wide = Dit beeld is meer dan { $most } pixels breed of hoog. Het oude logo blijft bewaard. Verklein het en kies het opnieuw.
error-logo-damaged = Dit beeld is beschadigd of onvolledig. Het oude logo blijft bewaard. Sla het opnieuw op vanuit de bron en kies het dan.
error-place-hours-impossible =
    { $weekday ->
        [mon] Een openingstijd op maandag eindigt voor ze begint of is niet mogelijk. Er is niets opgeslagen. Verbeter het begin- of einduur.
        [tue] Een openingstijd op dinsdag eindigt voor ze begint of is niet mogelijk. Er is niets opgeslagen. Verbeter het begin- of einduur.
        [wed] Een openingstijd op woensdag eindigt voor ze begint of is niet mogelijk. Er is niets opgeslagen. Verbeter het begin- of einduur.
        [thu] Een openingstijd op donderdag eindigt voor ze begint of is niet mogelijk. Er is niets opgeslagen. Verbeter het begin- of einduur.
        [fri] Een openingstijd op vrijdag eindigt voor ze begint of is niet mogelijk. Er is niets opgeslagen. Verbeter het begin- of einduur.
        [sat] Een openingstijd op zaterdag eindigt voor ze begint of is niet mogelijk. Er is niets opgeslagen. Verbeter het begin- of einduur.
        [sun] Een openingstijd op zondag eindigt voor ze begint of is niet mogelijk. Er is niets opgeslagen. Verbeter het begin- of einduur.
       *[other] Een openingstijd op die dag eindigt voor ze begint of is niet mogelijk. Er is niets opgeslagen. Verbeter het begin- of einduur.
    }
error-place-hours-overlap =
    { $weekday ->
        [mon] Twee openingstijden op maandag overlappen elkaar. Er is niets opgeslagen. Verbeter een van beide.
        [tue] Twee openingstijden op dinsdag overlappen elkaar. Er is niets opgeslagen. Verbeter een van beide.
        [wed] Twee openingstijden op woensdag overlappen elkaar. Er is niets opgeslagen. Verbeter een van beide.
        [thu] Twee openingstijden op donderdag overlappen elkaar. Er is niets opgeslagen. Verbeter een van beide.
        [fri] Twee openingstijden op vrijdag overlappen elkaar. Er is niets opgeslagen. Verbeter een van beide.
        [sat] Twee openingstijden op zaterdag overlappen elkaar. Er is niets opgeslagen. Verbeter een van beide.
        [sun] Twee openingstijden op zondag overlappen elkaar. Er is niets opgeslagen. Verbeter een van beide.
       *[other] Twee openingstijden op die dag overlappen elkaar. Er is niets opgeslagen. Verbeter een van beide.
    }
error-room-seats-impossible = Een lokaal heeft 1 tot { $most } plaatsen. Er is niets opgeslagen. Verbeter het aantal of laat het leeg.
error-team-member-twice = Dezelfde persoon staat twee keer in het team. Er is niets opgeslagen. Behoud één rol.
error-team-member-left = Iemand van dit team is niet meer actief in het centrum. Er is niets opgeslagen. Haal die persoon uit het team of maak hem of haar weer actief op de pagina Team.
error-certificate-ends-too-early = Het attest zou eindigen vóór de dag van de opleiding. Er is niets opgeslagen. Verbeter een van beide datums.
error-caregiver-missing = De mantelzorger ontbreekt. Er is niets gewijzigd. Kies die persoon in de lijst.
error-paper-reason-missing = Zeg waarom dit document verwijderd wordt. Het zit nog in het dossier. Schrijf de reden in enkele woorden.
error-paper-file-unreadable = Dit bestand kan niet gelezen worden. Er is niets aan het dossier toegevoegd. Controleer of het bestand bestaat en uw rechten, en kies het opnieuw.
error-paper-copy-not-saved = De kopie kon niet in deze map worden opgeslagen. Het document zit nog in het register. Controleer de ruimte op de schijf en de rechten van de map, of kies een andere.
error-paper-damaged = Dit document kan niet getoond worden: het is beschadigd of onvolledig. Het blijft bewaard zoals het toegevoegd werd. Sla een kopie op om het met een ander programma te proberen.
error-paper-has-password = Deze PDF is beveiligd met een wachtwoord en kan hier niet getoond worden. Hij blijft bewaard zoals hij toegevoegd werd. Sla een kopie op om hem te openen, of voeg een versie zonder wachtwoord toe.
error-paper-too-many-pixels = Dit beeld heeft te veel pixels om hier getoond te worden. Het blijft bewaard zoals het toegevoegd werd. Sla een kopie op om het met een ander programma te bekijken.
error-paper-not-removed = Een fiche die voor deze persoon gedrukt is, kon niet uit de map “papers” verwijderd worden. Er is niemand gewist. Sluit het programma dat ze toont en probeer opnieuw.
error-erased-not-scrubbed = De persoon is gewist en het attest is opgeslagen, maar het registerbestand kon niet volledig opgeschoond worden. Maak plaats op de schijf; de volgende wissing rondt het opschonen af.
error-standing-not-active = De persoon van dossier { $number } staat genoteerd als overleden, verhuisd of niet te contacteren. Er is niemand toegevoegd. Verbeter een vergissing eerst in het dossier.
error-already-enrolled = Deze persoon neemt sinds { $date } al deel aan dit programma. Er is niets opgeslagen. Beëindig eerst dat traject, of ga ermee verder.
error-answer-not-offered = Een antwoord hoort niet bij de antwoorden van de vraag. Er is niets opgeslagen. Kies een antwoord uit de lijst, of laat de vraag open.
error-answer-without-question = Een antwoord hoort bij geen enkele vraag van dit sjabloon. Er is niets opgeslagen. Open het formulier opnieuw: de vragen zijn misschien gewijzigd.
error-answers-number-unknown = Dit formulier heeft geen vraag { $number }. Er is niets overgenomen; wat u typte, blijft staan. Controleer het nummer en de code van het formulier.
error-answers-number-twice = Vraag { $number } heeft twee antwoorden. Er is niets overgenomen; wat u typte, blijft staan. Houd er één.
error-answers-number-missing = Vóór ‘{ $given }’ ontbreekt een nummer. Er is niets overgenomen; wat u typte, blijft staan. Schrijf het nummer van de vraag en dan het antwoord.
error-answers-answer-missing = Het antwoord op vraag { $number } ontbreekt. Er is niets overgenomen; wat u typte, blijft staan. Vul het aan, of haal het nummer weg als de vraag open bleef.
error-answers-letter-unknown = Bij vraag { $number } is ‘{ $given }’ geen antwoord: de letters gaan van a tot { $last }. Er is niets overgenomen; wat u typte, blijft staan. Kijk welke letter op het formulier staat.
error-answers-yes-no-unknown = Bij vraag { $number } is ‘{ $given }’ geen ja en geen nee. Er is niets overgenomen; wat u typte, blijft staan. Schrijf j of n.
error-answers-points-unknown = Bij vraag { $number } is ‘{ $given }’ geen getal van 0 tot 10. Er is niets overgenomen; wat u typte, blijft staan. Schrijf een geheel getal.
error-answers-words-unmarked = Vraag { $number } wordt in woorden beantwoord. Er is niets overgenomen; wat u typte, blijft staan. Zet het antwoord tussen aanhalingstekens, aan het begin en aan het einde.
error-form-code-unreadable = ‘{ $given }’ is geen formuliercode. Er is niets gewijzigd. Neem de code onderaan het blad over, bijvoorbeeld S3-7K.
error-form-code-unknown = Geen formulier van dit programma heeft de code { $given }, of de doelen van de persoon zijn sinds het afdrukken gewijzigd. Er is niets gewijzigd. Controleer de code; anders vult u de antwoorden vraag per vraag in.
error-form-version-unknown = Het programma heeft deze versie van de vragenlijst niet. Er is niets opgeslagen. Open het formulier opnieuw: uw antwoorden staan er nog.
error-cohort-unknown = Deze groep bestaat niet in dit programma. Er is niets opgeslagen. Kies een groep uit de lijst, of de wachtlijst.
error-decision-before-evaluation = De beslissing zou vóór de evaluatie van { $date } vallen. Er is niets opgeslagen. Verbeter de dag.
error-decision-follow-up-before = De dag om te horen hoe het gaat, valt vóór de beslissing van { $date }. Er is niets opgeslagen. Kies een latere dag, of laat die leeg.
error-decision-without-evaluation = Een beslissing volgt op een individuele evaluatie, en dit traject heeft er geen. Er is niets opgeslagen. Doe eerst de evaluatie.
error-decision-without-proposal = De voorgestelde vorm van opvolging ontbreekt. Er is niets opgeslagen. Schrijf ze in enkele woorden op, of kies stoppen.
error-end-before-last = Deze dag valt vóór de laatste handeling van het traject, op { $date }. Er is niets opgeslagen. Kies die dag of een latere.
error-end-note-missing = Bij ‘andere reden’ moet u zeggen welke. Er is niets opgeslagen. Schrijf het in enkele woorden op.
error-end-reason-unfit = Deze reden past niet bij iemand die niet begonnen is. Er is niets opgeslagen. Kies een andere reden, of noteer dat de persoon stopte.
error-file-unreadable = Dit bestand kan niet gelezen worden. Er is niets gewijzigd. Kijk na of het bestaat en of u het mag openen, en kies het opnieuw.
error-follow-up-of-nothing = Een vervolgaanbod volgt op een geëvalueerd traject, en dat ontbreekt. Er is niets opgeslagen. Kies het geëvalueerde traject, of het basisaanbod.
error-handout-unknown = De fiche ‘{ $name }’ die een sessie noemt, bestaat hier niet. Er is niets opgeslagen. Kies een andere fiche in de sessie.
error-move-reason-missing = De reden om van versie te veranderen ontbreekt. De persoon houdt haar versie. Schrijf de reden in enkele woorden op.
error-pathway-before-entry = Deze dag valt vóór de gedeelde educatieve balans van { $date }. Er is niets opgeslagen. Verbeter de dag.
error-pathway-before-referral = Deze dag valt vóór de verwijzing van { $date }. Er is niets opgeslagen. Verbeter een van beide dagen.
error-pathway-begun = Deze persoon is al begonnen: er is een gevolgde sessie of een persoonlijk plan. Er is niets opgeslagen. Noteer dat de persoon stopte, met de reden.
error-pathway-day-ahead = Deze dag ligt in de toekomst. Er is niets opgeslagen. Kies vandaag of een dag in het verleden.
error-pathway-not-begun = Deze persoon is nog niet begonnen. Er is niets opgeslagen. Noteer dat de persoon niet werd opgenomen, met de reden.
error-pathway-not-over = Dit traject is niet afgelopen. Er is niets gewijzigd.
error-pathway-over = Dit traject is sinds { $date } afgelopen. Er is niets opgeslagen. Maak eerst het einde ongedaan, of open een nieuw traject.
error-pathway-shared-first = De gedeelde educatieve balans ontbreekt; die komt eerst. Er is niets opgeslagen. Maak eerst de balans.
error-pathway-shared-twice = Dit traject heeft al een gedeelde educatieve balans. Er is niets opgeslagen. Noteer een bijgewerkte balans.
error-pathway-twice = Dit traject werd twee keer geschreven, in twee dossiers die sindsdien zijn samengevoegd. Het telt niet mee en er wordt niets in opgeslagen. Ga verder met het andere traject.
error-pathway-version-same = Deze versie zegt hetzelfde als de vorige, of de persoon volgt ze al. Er is niets gewijzigd.
error-pathway-version-stale = Intussen is versie { $number } opgeslagen. De uwe is niet opgeslagen, maar niets van wat u schreef is verloren. Bekijk de nieuwe versie en sla op vanaf die versie.
error-place-unknown = Deze plaats staat niet meer in de lijst. Er is niets opgeslagen. Kies een andere plaats.
error-plan-session-unknown = Een gekozen sessie bestaat niet in de versie die deze persoon volgt. Er is niets opgeslagen. Kies uit de voorgestelde sessies.
error-plan-without-goals = Een persoonlijk plan heeft minstens één doel. Er is niets opgeslagen. Schrijf er een in de woorden van de persoon.
error-programme-declared-already = Dit programma is al aangegeven. Er is niets opgeslagen. Kies een wijziging.
error-programme-file-changed = Dit programmabestand is gewijzigd sinds het ondertekend werd, of het is onvolledig. Er is niets overgenomen. Vraag het andere centrum om het opnieuw te sturen.
error-programme-file-newer = Dit bestand komt uit een nieuwere versie van Sentier. Er is niets overgenomen. Werk de toepassing bij en probeer opnieuw.
error-programme-file-not-one = Dit bestand is geen programma van Sentier. Er is niets overgenomen. Kies een bestand dat eindigt op ‘.sentier-programme’.
error-programme-file-not-written = Het bestand van het programma kon niet geschreven worden. Het programma is niet gewijzigd. Probeer opnieuw.
error-programme-file-other = Het bestand is gewijzigd sinds het getoond werd. Er is niets overgenomen. Open het opnieuw en lees de verschillen na.
error-programme-not-declared = Dit programma is nog niet aangegeven. Er is niets opgeslagen. Noteer eerst de eerste aangifte.
error-programme-not-ready = Er ontbreken nog elementen ({ $count }) om dit programma aan te geven. Er is niets opgeslagen. De lijst ‘wat ontbreekt’ zegt welke.
error-programme-partner-missing = Een gezamenlijk programma noemt het team aan de andere kant van de grens. Er is niets opgeslagen. Schrijf de naam op, of vink het vakje uit.
error-programme-piece-unknown = Een gekozen deel hoort niet bij de verschillen. Er is niets overgenomen. Open het bestand opnieuw.
error-programme-pieces-none = Er is niets gekozen, of de keuze verandert niets. Uw programma is niet gewijzigd. Vink minstens één deel aan.
error-programme-stopped = Dit programma is stopgezet. Niemand is toegevoegd. Neem eerst het programma weer op.
error-rule-not-tried = Deze regel zegt niet van elke persoon of die eraan voldoet. Er is niets gewijzigd.
error-rule-number-unknown = Deze regel heeft geen getal met die naam. Er is niets opgeslagen. Open de regel opnieuw.
error-rule-reason-missing = Wie het zegt en waar het gelezen werd, ontbreekt. De regel is niet gewijzigd. Schrijf het in enkele woorden op.
error-rule-unknown = Deze regel bestaat niet. Er is niets gewijzigd. Open de lijst met regels opnieuw.
error-rule-verified = Deze regel is nagekeken in een openbare tekst en wordt hier niet gewijzigd. Er is niets opgeslagen. De bron staat ernaast.
error-satisfaction-out-of-range = De tevredenheid gaat van 0 tot 10. Er is niets opgeslagen. Verbeter het getal, of laat het leeg.
error-template-code-twice = In het trajectsjabloon ‘{ $template }’ is de code ‘{ $code }’ leeg of staat ze er twee keer. Er is niets opgeslagen. Geef elk deel een eigen code.
error-template-competency-unknown = In het trajectsjabloon ‘{ $template }’ noemt sessie { $session } een vaardigheid ‘{ $code }’ die niet bestaat. Er is niets opgeslagen. Voeg de vaardigheid toe, of haal ze uit de sessie.
error-template-safety-not-self-care = In het trajectsjabloon ‘{ $template }’ is ‘{ $code }’ een veiligheidsvaardigheid zonder zelfzorgvaardigheid te zijn. Er is niets opgeslagen. Wijzig een van beide.
error-template-lacks =
    { $what ->
        [title] In het trajectsjabloon ‘{ $template }’ ontbreekt de titel. Er is niets opgeslagen. Schrijf die in minstens één taal.
        [theme] In het trajectsjabloon ‘{ $template }’ ontbreekt het thema van sessie { $number }. Er is niets opgeslagen. Schrijf het in minstens één taal.
        [competency] In het trajectsjabloon ‘{ $template }’ heeft vaardigheid { $number } geen tekst. Er is niets opgeslagen. Schrijf die in minstens één taal.
        [question] In het trajectsjabloon ‘{ $template }’ heeft vraag { $number } geen tekst. Er is niets opgeslagen. Schrijf die in minstens één taal.
        [choices] In het trajectsjabloon ‘{ $template }’ heeft vraag { $number } geen antwoorden om uit te kiezen, of heeft ze die zonder keuzevraag te zijn. Er is niets opgeslagen. Geef minstens twee antwoorden, of wijzig het soort vraag.
       *[other] In het trajectsjabloon ‘{ $template }’ ontbreekt een tekst. Er is niets opgeslagen. Lees het sjabloon na.
    }
error-letter-before-assessment = Er is nog geen educatieve balans in dit traject: de brief bij de start heeft niets te vertellen. Er is niets geschreven. Maak eerst de balans op.
error-letter-before-evaluation = Er is nog geen individuele evaluatie in dit traject: het verslag heeft niets te vertellen. Er is niets geschreven. Voer eerst de evaluatie uit.
error-letter-before-ending = Dit traject heeft geen einde dat bij deze brief past. Er is niets geschreven. Noteer eerst het einde van het traject en de reden.
error-letter-sharing-refused = Deze persoon weigerde dat gegevens worden doorgegeven, of trok die toestemming in. Er is geen brief geschreven en niets verstuurd. Bespreek het met de persoon, of geef de brief mee.
error-letter-person-died = Deze persoon is overleden. Er wordt geen brief aan gericht en er is niets verstuurd. U kunt de huisarts schrijven.
error-letter-person-not-contacted = Deze persoon is verhuisd of wil niet gecontacteerd worden. Er wordt geen brief aan gericht en er is niets verstuurd. Kijk in het dossier na of contact mag.
error-letter-sent-already = Deze brief is verstuurd op { $date }. Hij blijft zoals hij vertrok. Schrijf een nieuwe brief om iets recht te zetten.
error-letter-day-ahead = Die dag moet nog komen. De brief blijft een ontwerp. Geef de dag op waarop hij echt vertrok.
error-letter-day-before-draft = Deze brief is geschreven op { $date }: hij kan niet eerder vertrokken zijn. Hij blijft een ontwerp. Controleer de dag.
error-appointment-letter-none = Er is geen brief gekozen. Er is niets genoteerd. Kies minstens één brief.
error-appointment-letter-day-ahead = Die dag moet nog komen. Het vertrek is niet genoteerd. Geef de dag op waarop de brieven echt vertrokken.
error-appointment-letter-day-before-print = Een van deze brieven is afgedrukt op { $date }: hij kan niet eerder vertrokken zijn. Er is geen vertrek genoteerd. Controleer de dag.
error-appointment-letter-no-address = Op een van deze brieven staat alleen een naam, geen adres: hij kan niet met de post vertrokken zijn. Er is geen vertrek genoteerd. Noteer hem apart, met de manier waarop hij vertrok.
error-letter-recipient-missing = Deze brief heeft geen bestemmeling. Hij blijft een ontwerp. Schrijf naam en adres, of noteer de huisarts in het dossier.
error-letter-subject-missing = Deze brief heeft geen onderwerp. Er is niets gewijzigd. Schrijf in enkele woorden waarover hij gaat.
error-letter-subject-tells = Het onderwerp zegt waarvoor iemand begeleid wordt: “{ $word }”. Anderen kunnen het lezen. De kladversie blijft zoals ze was. Schrijf het onderwerp anders.
error-letter-address-tells = Het adres is te zien door het venster van de envelop en zegt waarvoor iemand begeleid wordt: “{ $word }”. De kladversie blijft zoals ze was. Haal dit woord weg.
error-outside-name-tells = Deze neutrale naam zegt nog altijd waarover het gaat: “{ $word }”. Er is niets veranderd. Geef een andere naam, bijvoorbeeld die van de straat.
error-letter-text-missing = Deze brief heeft geen tekst. Er is niets gewijzigd. Schrijf minstens één alinea.
error-letter-address-too-long = Het adres telt meer dan { $most } regels: het past niet achter het venster van een envelop. Er is niets gewijzigd. Voeg regels samen of laat er weg.
error-plan-missing = Er is nog geen persoonlijk plan in dit traject. Er is niets afgedrukt. Spreek eerst een plan af met de persoon.
error-summary-empty = Dit traject heeft nog geen gesprek en geen plan. Er is niets afgedrukt. Noteer eerst een balans of spreek een plan af met de persoon.
error-certificate-of-none = Tussen deze twee datums is geen aanwezigheid genoteerd. Er is niets afgedrukt. Kies andere datums, of noteer eerst de aanwezigheden.
error-certificate-days-turned = De eerste datum komt na de laatste. Er is niets afgedrukt. Verbeter een van beide.
error-invitation-of-none = Er is geen brief te schrijven: geen komende afspraak, of geen genoteerde afwezigheid. Er is niets afgedrukt. Kijk op de lijst van de sessie of in het dossier.

# The schedule, its lists and its papers.

error-bad-day-empty = Op dat moment is geen sessie gepland. Er is niets geannuleerd. Kies een andere dag of een ander deel van de dag.
error-bad-day-not-cancelled = Er is een nieuwe datum gekozen voor een sessie die door deze handeling niet geannuleerd wordt. Er is niets geannuleerd of gepland. Bekijk het voorbeeld opnieuw en probeer het dan nog eens.
error-badge-unknown = Deze code hoort bij geen badge van deze sessie. Er is niets ingevoerd. Controleer de code of noteer de persoon in de lijst.
error-busy-of-whom = Geef aan van wie, of van welke zaal, deze agenda is. Er is niets gelezen.
error-calendar-of-what = Kies één zorgverlener, één zaal of één programma tegelijk. Er is geen bestand geschreven.
error-calendar-too-large = Dit agendabestand is te groot om te lezen (meer dan 5 MB). Er is niets gewijzigd. Exporteer een kortere periode.
error-calendar-unreadable = Dit bestand is geen leesbare agenda (iCalendar, .ics). Er is niets gewijzigd. Exporteer het opnieuw uit het andere programma.
error-call-day-missing = Geef aan op welke dag u terugbelt. De oproep is nog niet opgeslagen.
error-call-day-past = Deze dag is al voorbij. De oproep is nog niet opgeslagen. Kies vandaag of een latere dag.
error-car-seats-impossible = Een auto biedt hoogstens { $most } plaatsen. Er is niets gewijzigd. Verbeter het aantal.
error-car-share-km-impossible = Deze afstand kan hoogstens { $most } km zijn. Er is niets gewijzigd. Verbeter het getal.
error-cohort-over = Deze groep heeft geen sessies meer. Er is niets gewijzigd. Kies een andere groep.
error-correction-reason-missing = Deze sessie is afgesloten. Geef aan waarom u de lijst verbetert; er is nog niets gewijzigd.
error-cycle-groups-impossible = Plan 1 tot { $most } groepen tegelijk. Er is niets gepland.
error-cycle-means-missing = Kies minstens één zaal, één educator, één uur en één weekdag. Er is niets gepland.
error-cycle-plan-changed = De agenda is gewijzigd sinds dit plan werd getoond. Er is niets geschreven. Maak het plan opnieuw en lees het na.
error-cycle-plan-empty = Geen enkele sessie vond een plaats: er is niets te openen. Voeg zalen, uren of dagen toe.
error-day-without-session = Op die dag vindt geen sessie plaats. Er is niets afgedrukt. Kies een andere dag.
error-forecast-months-impossible = De vooruitblik gaat over 1 tot { $most } maanden. Verbeter het aantal; verder is niets gewijzigd.
error-group-note-names =
    { $count ->
        [one] De groepsnotitie noemt een persoon; iedereen van de groep heeft ze in het dossier. Ze is niet opgeslagen, uw tekst blijft staan. Haal de naam weg of schrijf die in de regel van deze persoon.
       *[other] De groepsnotitie noemt { $count } personen; iedereen van de groep heeft ze in het dossier. Ze is niet opgeslagen, uw tekst blijft staan. Haal de namen weg of schrijf ze in de regel van elke persoon.
    }
error-make-up-elsewhere = Deze sessie hoort bij een ander programma. Er is niets gewijzigd. Kies een sessie van hetzelfde programma.
error-message-not-to-contact = De persoon van dossier { $number } staat genoteerd als overleden, verhuisd of niet te contacteren. Er is geen bericht voorbereid. Verbeter een vergissing eerst in het dossier.
error-message-of-none = Voor deze reden is er geen klaar bericht. Er is niets verzonden. Schrijf het zelf, zonder de ziekte te noemen.
error-not-waiting = Deze persoon staat niet meer op de wachtlijst. Er is niets gewijzigd. Lees de lijst opnieuw.
error-place-of-what = Geef aan van welke sessie of groep de plaats is. Er is niets gewijzigd.
error-planning-changed-since = Er is sindsdien iets gewijzigd: deze handeling kan niet meer in één keer ongedaan worden gemaakt. Er is niets aangeraakt. Wijzig de sessies één voor één.
error-regenerate-no-sessions = Deze groep heeft nog geen sessie: niets zegt op welk uur en waar nieuwe sessies zouden zijn. Er is niets gewijzigd. Plan eerst één sessie van de groep.
error-regenerate-changed = De agenda, de groep of het traject is gewijzigd sinds deze tabel werd getoond. Er is niets geschreven. Lees de nieuwe tabel en doe het dan opnieuw.
error-regenerate-nothing = De groep volgt deze versie al en geen sessie zou veranderen. Er is niets gewijzigd. Kies een andere versie.
error-schedule-days-impossible = De laatste dag komt voor de eerste, of de periode is te lang. Er is niets gewijzigd. Verbeter de dagen.
error-school-calendar-unknown = Deze schoolkalender is niet bekend. Er is niets gewijzigd. Kies er een uit de lijst.
error-series-empty = Er blijft geen dag over: alle zijn gesloten of overgeslagen. Er is niets gepland. Wijzig de herhaling.
error-series-endless = Deze herhaling heeft geen einde of geeft te veel sessies. Er is niets gepland. Geef een einde op.
error-series-rule-unreadable = Deze herhaling kan niet gelezen worden. Er is niets gepland. Kies ze opnieuw.
error-session-capacity-impossible = Een sessie heeft 1 tot { $most } plaatsen. Er is niets opgeslagen. Verbeter het aantal.
error-session-caregivers-only = Deze sessie is alleen voor mantelzorgers. Er is niemand toegevoegd. Kies een andere sessie.
error-session-closed = Deze sessie is afgesloten; de lijst en de gegevens blijven. Er is niets gewijzigd. Een aanwezigheid verbetert u in de lijst, met een reden.
error-session-conflicts =
    { $count ->
        [one] Er is een conflict met deze sessie. Er is niets opgeslagen, wat u hebt ingevuld blijft staan. Kies een ander moment of geef aan waarom ze toch doorgaat.
       *[other] Er zijn { $count } conflicten met deze sessie. Er is niets opgeslagen, wat u hebt ingevuld blijft staan. Kies een ander moment of geef aan waarom ze toch doorgaat.
    }
error-letters-nobody-to-tell = Er is niemand om over deze handeling te schrijven. Er is geen brief afgedrukt. Kijk of er een adres ontbreekt in de dossiers.
error-letters-act-not-kept = Deze handeling wordt niet meer bewaard: alleen de laatste blijven bewaard, en het wissen van een persoon haalt ze allemaal weg. Er is geen brief afgedrukt. Verwittig de personen vanuit de lijsten van de sessies.
error-letters-act-undone = Deze handeling is ongedaan gemaakt: de sessies zijn weer wat ze voordien waren. Er is geen brief afgedrukt. Bekijk de agenda.
error-session-has-marks = Bij deze sessie zijn al aanwezigheden genoteerd: ze kan niet meer verplaatst worden. Er is niets gewijzigd. Plan een nieuwe sessie.
error-session-hour-skipped = Dit uur bestaat niet: die nacht gaat de klok een uur vooruit. Er is niets opgeslagen. Kies een ander uur.
error-session-minutes-impossible = Een sessie duurt 1 tot { $most } minuten. Er is niets opgeslagen. Verbeter de duur.
error-session-theme-missing = Geef aan waarover de sessie gaat. Er is nog niets opgeslagen; wat u hebt ingevuld blijft staan.
error-session-unreadable = Deze sessie kan niet gelezen worden. Er is niets gewijzigd. Ga terug naar de agenda en open ze opnieuw.
error-sheet-not-printed = De aanwezigheidslijst is nog niet afgedrukt: de regels hebben geen nummer. Er is niets ingevoerd. Druk ze af of noteer de aanwezigheden in de lijst.
error-sheet-letter-unknown = ‘{ $given }’ is geen letter van de lijst. Er is niets ingevoerd. De letters staan onder de regel.
error-sheet-letter-missing = Na { $rows } ontbreekt een letter. Er is niets ingevoerd. Schrijf bijvoorbeeld 1-6 9 gevolgd door de letter.
error-sheet-rows-missing = Voor ‘{ $letter }’ ontbreken rijnummers. Er is niets ingevoerd. Schrijf eerst de nummers, dan de letter.
error-sheet-row-unknown = De lijst heeft geen regel { $row }. Er is niets ingevoerd. Wie onverwacht kwam, voegt u toe in de lijst.
error-sheet-row-twice = Regel { $row } staat er twee keer. Er is niets ingevoerd. Laat ze één keer staan.
error-sheet-range-backwards = ‘{ $given }’ loopt achteruit. Er is niets ingevoerd. Schrijf het kleinste nummer eerst.
error-sheet-unreadable = ‘{ $given }’ kan niet gelezen worden. Er is niets ingevoerd. Schrijf rijnummers en een letter, bijvoorbeeld 8 x.
error-take-off-marked = Deze persoon staat niet op de lijst, of de aanwezigheid is al genoteerd. Er is niets gewijzigd. Verbeter eerst de aanwezigheid.
error-take-off-reason-missing = Geef aan waarom deze persoon van de lijst gaat. Er is nog niets gewijzigd.
error-week-words-missing = Geef in een woord aan waarom deze week vrij blijft. Er is nog niets gewijzigd.
error-wish-day-impossible = Deze weekdag bestaat niet. De wens is niet opgeslagen. Kies in het rooster.
error-name-of-none = Niemand, geen zaal en geen programma heet ‘{ $given }’. Er is niets gewijzigd. Controleer de naam.
error-name-of-several = Er zijn er meerdere met de naam ‘{ $given }’. Er is niets gewijzigd. Schrijf de volledige naam.
error-plan-file-too-large = Dit planbestand is te groot. Er is niets gepland.
error-plan-file-unreadable = Dit planbestand kan niet gelezen worden (regel { $line }, kolom { $column }). Er is niets gepland. Verbeter het op die plaats.
error-plan-name-unknown = Het planbestand noemt ‘{ $given }’, maar beschrijft dat niet. Er is niets gepland.
error-plan-name-twice = Het planbestand heeft twee keer de naam ‘{ $given }’. Er is niets gepland.
error-session-moved-by-change = Dag en uur wijzigt u met ‘Verplaatsen’, dat zegt wie u moet verwittigen. Er is niets gewijzigd.
error-session-kind-listed = Er staan al personen op de lijst: het soort sessie wijzigt niet meer. Er is niets gewijzigd. Plan een andere sessie.
error-cancel-has-marks = Bij deze sessie zijn al aanwezigheden genoteerd: ze vond plaats en kan niet meer geannuleerd worden. Er is niets gewijzigd. Sluit de lijst af of haal eerst de invoer weg.
error-cohort-for-one = Voor een cyclus voor één persoon kiest u precies één persoon. Er is niets geopend.
error-undo-taken-since =
    { $count ->
        [one] Een zaal, een educator of een persoon is sindsdien bezet; teruggaan geeft een conflict. Er is niets aangeraakt. Wijzig de sessies één voor één.
       *[other] Zalen, educatoren of personen zijn sindsdien bezet; teruggaan geeft { $count } conflicten. Er is niets aangeraakt. Wijzig de sessies één voor één.
    }
error-patient-elsewhere =
    { $count ->
        [one] Eén persoon wordt op dat uur al elders verwacht. De lijst is niet gewijzigd. Kies een andere sessie of geef aan waarom toch.
       *[other] { $count } personen worden op dat uur al elders verwacht. De lijst is niet gewijzigd. Kies een andere sessie of geef aan waarom toch.
    }
error-room-elsewhere = Deze zaal hoort niet bij deze plaats. Er is niets opgeslagen. Kies een zaal van de plaats.

# The library of handouts.

error-document-unknown = Deze fiche staat niet, of niet meer, in de bibliotheek. Er is niets afgedrukt. Kies een andere.
error-handout-expired = De datum om deze fiche na te kijken, { $day }, is voorbij. Er is niets afgedrukt. Laat ze nalezen, of zeg waarom u ze toch meegeeft.
error-handouts-expired =
    { $count ->
        [one] De datum om deze fiche na te kijken is voorbij: { $titles }. Er is niets afgedrukt. Laat ze nalezen, of zeg waarom u ze toch meegeeft.
       *[other] De datum om { $count } fiches na te kijken is voorbij: { $titles }. Er is niets afgedrukt. Laat ze nalezen, of zeg waarom u ze toch meegeeft.
    }
error-despite-names =
    { $count ->
        [one] De reden noemt een persoon; ze zou in de geschiedenis blijven, die niet gewist wordt. Er is niets afgedrukt, uw tekst blijft staan. Haal de naam weg.
       *[other] De reden noemt { $count } personen; ze zou in de geschiedenis blijven, die niet gewist wordt. Er is niets afgedrukt, uw tekst blijft staan. Haal de namen weg.
    }
error-template-pictogram-unknown = Vraag { $number } heeft een tekening die deze versie van Sentier niet kent: { $pictogram }. Er is niets veranderd. Kies een tekening uit de lijst of geen.
error-batch-lot-impossible = Een bestand voor de printer bevat 1 tot { $most } personen. Er is niets klaargemaakt. Kies een ander aantal.
error-batch-of-nobody = Niemand volgt dit programma of deze groep op dit moment. Er is niets klaargemaakt. Kies andere personen.
error-batch-unknown = Deze stapel bestaat niet meer op deze computer. Er is niets gewijzigd. Lees de lijst van stapels opnieuw.
error-batch-without-language = Deze fiche is in geen enkele taal van deze personen geschreven. Er is niets klaargemaakt. Kies een andere fiche of andere personen.
error-batch-handout-changed = De fiche is gewijzigd sinds deze stapel begon. Wat al af is, blijft; verder is niets klaargemaakt. Verwijder deze stapel en begin een nieuwe.

# Handouts a centre writes itself.

error-draft-title-blank = Een fiche heeft een titel nodig. Er is niets begonnen. Schrijf er een; u kunt die later wijzigen.
error-draft-unknown = Niemand schrijft nog aan deze fiche: er is niets te bewaren. Er is niets gewijzigd. Lees de lijst opnieuw.
error-draft-unreadable = Het ontwerp “{ $name }” kan niet meer gelezen worden. Wat patiënten krijgen, is niet gewijzigd. Gooi dit ontwerp weg en open de fiche opnieuw.
error-draft-not-kept = Het ontwerp kon niet bewaard worden. Wat u ziet, staat er nog; de rest is niet gewijzigd. Probeer het opnieuw.
error-draft-too-large = Dit ontwerp is te lang om te bewaren. Wat u ziet, staat er nog. Verdeel het over meer fiches.
error-validator-blank = De naam van wie de fiche nalas en goedkeurde, ontbreekt. Er is niets goedgekeurd. Schrijf de naam en het beroep.
error-review-day-past = De dag om na te kijken moet nog komen. Er is niets goedgekeurd. Kies een andere dag, of geen.
error-version-unknown = Deze versie bestaat niet. Er is niets gewijzigd. Lees de lijst van versies opnieuw.
error-handout-ships = Dit model hoort bij de toepassing en kan niet weg. Er is niets gewijzigd. Schrijf er uw eigen versie van, of kies het niet meer.
error-handout-in-use = Het programma “{ $programme }” geeft deze fiche nog mee. Er is niets gewijzigd. Kies daar eerst een andere fiche.
error-bring-too-large = Het bestand { $file } is te groot. Er is niets overgenomen. Kopieer alleen de tekst die u nodig hebt.
error-bring-not-a-text = Het bestand { $file } is geen tekst en geen Word-document (.docx). Er is niets overgenomen. Bewaar het in een van deze vormen, of plak de tekst.
error-leaflet-language = Het programma heeft geen woorden in deze taal. Er is niets afgedrukt. Kies een andere, of vertaal zijn traject.
error-draft-there = Iemand schrijft al aan deze fiche. Er is niets gewijzigd. Bewaar dat ontwerp eerst of gooi het weg.
error-draft-title-missing = De fiche heeft nog geen titel in de taal waarin ze geschreven is. Er is niets bewaard, uw ontwerp blijft. Schrijf er een.
error-draft-text-missing = Blok { $block } is nog niet geschreven in de taal van de fiche ({ $language }). Er is niets bewaard, uw ontwerp blijft. Schrijf het of haal het blok weg.

# Figures.
error-report-scheme-unknown = Dit rapportmodel ({ $given }) bestaat niet. Er is niets veranderd. Kies er een uit de lijst.
error-report-scheme-ships = Dit rapportmodel hoort bij de toepassing en kan niet weg. Er is niets gewijzigd. Pas een kopie ervan aan voor uw centrum.
error-report-scheme-unreadable = Het rapportmodel kan niet gelezen worden: { $given }. Het vorige is ongeschonden.
error-report-period-unreadable = De periode ‘{ $given }’ kan niet gelezen worden. Schrijf een jaar (2025), een kwartaal (2025Q1), een maand (2025-03) of twee datums (2025-01-15..2025-03-02).
error-report-period-backwards = De periode ‘{ $given }’ eindigt voor ze begint. Kijk beide datums na.
error-report-period-not-over = De periode loopt tot { $last }: de cijfers kunnen nog veranderen. Noteer de verzending als ze voorbij is.
error-report-sent-unreadable = De verzenddatum ‘{ $given }’ kan niet gelezen worden, of ligt in de toekomst. Er is niets genoteerd. Verbeter hem.
error-report-sent-too-early = Dit rapport loopt tot en met { $last }: het kan niet eerder vertrokken zijn. Er is niets genoteerd. Verbeter de verzenddatum.
error-report-cell-unknown = Vak { $given } staat niet in dit rapportmodel. Er is niets veranderd.
error-report-cell-twice = Twee vakken hebben nummer { $given }. Er is niets opgeslagen. Geef elk zijn eigen nummer.
error-report-code-empty = Een vak of tabel heeft geen nummer (indicator ‘{ $given }’). Er is niets opgeslagen. Geef het zijn eigen nummer.
error-report-dates-backwards = Dit rapportschema eindigt voor het begint ({ $given }). Er is niets opgeslagen. Kijk beide datums na.
error-report-bands-unsorted = De grenzen van de groepen ({ $given }) lopen niet op. Er is niets opgeslagen. Schrijf ze van klein naar groot, elk één keer, zonder nul.
error-report-dimension-unfit = Tabel { $given } verdeelt trajecten volgens wat hun sessies zijn: een persoon zou in meerdere rijen vallen. Er is niets opgeslagen. Kies het programma, de persoon of een periode.
error-report-cell-counted = Vak { $given } wordt door Sentier geteld; het wordt niet met de hand ingevuld. Er is niets veranderd.
error-report-check-unreadable = De controle ‘{ $given }’ kan niet gelezen worden. Er is niets opgeslagen.
error-report-indicator-unknown = De indicator ‘{ $given }’ bestaat niet. Er is niets opgeslagen. Kies er een uit de lijst.
error-report-answer-unreadable = Vak { $given } verwacht ja of nee. Er is niets veranderd.
error-report-title-missing = Geef uw rapportmodel een titel. Wat u typte staat er nog.
error-report-day-unreadable = De datum ‘{ $given }’ kan niet gelezen worden. Wat u typte staat er nog.
error-report-option-unreadable = De waarde ‘{ $given }’ past niet bij deze instelling. Wat u typte staat er nog.
error-report-part-unknown = Deel ‘{ $given }’ bestaat niet in deze evaluatie. Er is niets veranderd.
error-report-filing-unreadable = Dit verzonden rapport kan door deze versie niet gelezen worden. Het staat ongeschonden in het register.
error-report-not-written = Het rapport kon niet geschreven worden. Het register is ongeschonden. Probeer opnieuw of kies een ander formaat.
error-report-out-missing = Een pagina of werkboek heeft een bestand nodig: voeg --out BESTAND toe. Er is niets geschreven.

error-facts-ages-disagree = De leeftijden van ‘{ $id }’ in het bestand kunnen niet van één persoon zijn. Er is niets overgenomen. Verbeter ze en begin opnieuw.
error-facts-ages-missing = Het bestand geeft de leeftijd van ‘{ $id }’ op sommige dagen wel en op andere niet. Er is niets overgenomen. Geef ze overal of nergens.
error-facts-id-twice = Het bestand beschrijft ‘{ $id }’ twee keer. Er is niets overgenomen. Geef aan elk een eigen kenmerk.
error-facts-id-unknown = Het bestand noemt ‘{ $id }’ zonder het te beschrijven. Er is niets overgenomen. Voeg het toe aan zijn lijst, of haal weg wat het noemt.
error-facts-newer = Dit feitenbestand komt van een nieuwere versie van Sentier. Er is niets overgenomen. Werk de toepassing bij en begin opnieuw.
error-facts-not-one = Dit bestand is geen feitenbestand van Sentier. Er is niets overgenomen. Kies een ander.
error-facts-not-written = Het feitenbestand kon niet geschreven worden. Het register is niet veranderd. Begin opnieuw.
error-facts-other-country = De feiten komen van een centrum in een ander land ({ $given }) dan dit ({ $country }). Er is niets overgenomen. Maak een register voor een centrum in dat land.
error-facts-register-not-empty = In dit register staan al personen, programma’s of plaatsen. Er is niets overgenomen. Maak een leeg register voor deze feiten.
error-facts-too-large = Dit bestand is te groot voor een feitenbestand. Er is niets overgenomen. Exporteer een kortere periode.
error-facts-unreadable = Dit feitenbestand kan niet gelezen worden (regel { $line }, kolom { $column }). Er is niets overgenomen. Verbeter het op die plaats.
error-facts-value-impossible = Het bestand zegt in de lijst ‘{ $list }’ iets onmogelijks over ‘{ $id }’. Er is niets overgenomen. De bladzijde die het bestand beschrijft, zegt wat mogelijk is.
error-facts-without-enrolment = Het bestand noemt een evaluatie of een brief van ‘{ $id }’ in een programma waarin die persoon niet ingeschreven is. Er is niets overgenomen. Voeg de inschrijving toe.

error-microdata-column-missing = De eerste regel van het bestand heeft geen kolom ‘{ $column }’. Er is niets vrijgegeven. Noem alle kolommen in de eerste regel.
error-microdata-column-twice = De eerste regel van het bestand noemt de kolom ‘{ $column }’ twee keer. Er is niets vrijgegeven. Houd een van beide.
error-microdata-column-unknown = Kolom nummer { $number } van het bestand is er een te veel. Er is niets vrijgegeven. Haal ze weg: in het bestand mogen alleen de kolommen staan die geteld worden.
error-microdata-contradicts = De regels van het bestand spreken elkaar tegen. Er is niets vrijgegeven. Controleer leeftijden, geslachten en landen en begin opnieuw.
error-microdata-empty = Het bestand heeft geen enkele regel. Er is niets vrijgegeven. Noem de kolommen in de eerste regel.
error-microdata-ledger-contradicts = Het publicatieboek spreekt zichzelf of de gevraagde regel tegen. Er is niets vrijgegeven en het boek is onveranderd. Haal het uit een reservekopie.
error-microdata-ledger-newer = Dit publicatieboek komt van een nieuwere versie van Sentier. Er is niets vrijgegeven. Werk de toepassing bij en begin opnieuw.
error-microdata-ledger-not-one = Dit bestand is geen publicatieboek van Sentier. Er is niets vrijgegeven en het bestand is onveranderd. Kies een ander.
error-microdata-ledger-unreadable = Het publicatieboek kan niet gelezen worden (regel { $line }, kolom { $column }). Er is niets vrijgegeven en het boek is onveranderd. Haal het uit een reservekopie.
error-microdata-line-torn = Regel { $line } van het bestand heeft { $found } velden, de eerste regel heeft er { $wanted }. Er is niets vrijgegeven. Verbeter die regel; ook een aanhalingsteken dat open blijft, kan de oorzaak zijn.
error-microdata-not-released = Van { $period } is niets vrijgegeven. Het publicatieboek is onveranderd. Controleer de periode.
error-microdata-period-unreadable = ‘{ $given }’ is geen periode. Er is niets vrijgegeven. Schrijf een kwartaal, een halfjaar of een jaar: 2026Q1, 2026S1 of 2026.
error-microdata-not-text = Het bestand is geen tekst in UTF-8. Er is niets vrijgegeven. Bewaar het als CSV in UTF-8 en begin opnieuw.
error-microdata-person-differs = Regel { $line }, kolom ‘{ $column }’: een eerdere regel van hetzelfde jaar zegt iets anders over deze persoon. Er is niets vrijgegeven. Een persoon heeft één leeftijdsgroep, één geslacht en één land per jaar.
error-microdata-policy-unknown = De regel ‘{ $given }’ bestaat niet. Er is niets vrijgegeven. Schrijf k11-v1.
error-microdata-too-large = Het bestand is groter dan 64 MB. Er is niets vrijgegeven. Geef minder jaren tegelijk vrij.
error-microdata-too-long = De regels van het bestand liggen meer dan vijftig jaar uit elkaar. Er is niets vrijgegeven. Controleer de kolom ‘period’.
error-microdata-value-unreadable = Regel { $line }, kolom ‘{ $column }’: wat daar staat, kan niet overgenomen worden. Er is niets vrijgegeven. { $column ->
        [person] Schrijf een nummer of een code voor de persoon.
        [period] Schrijf een kwartaal, bijvoorbeeld 2026Q1.
        [pathology] Schrijf DT2, IC, OBE, BPCO, IRC of AUT.
        [age_band] Schrijf A0_17, A18_44, A45_64, A65_79 of A80P.
        [sex] Schrijf F, M of U.
        [residence] Schrijf FR, BE, LU, DE of ZZ.
        [mode] Schrijf GRP, IND of REM.
       *[attendances] Schrijf een geheel getal, minstens 0.
    }
error-dhis2-not-linked = Dit register is aan geen DHIS2-server gekoppeld. Er is niets verzonden. Koppel het eerst, met het adres en het token van de beheerder.
error-dhis2-token-unreadable = Dit is geen persoonlijk toegangstoken. Er is niets gekoppeld. Bewaar alleen het token, zoals de DHIS2-server het toonde, in een bestand.
error-dhis2-token-file-unreadable = Het bestand “{ $file }” kan niet gelezen worden. Er is niets gekoppeld. Controleer de naam en de plaats.
error-dhis2-address-unreadable = “{ $given }” is niet het adres van een server. Er is niets verzonden. Schrijf https:// en de naam van de DHIS2-server, met het pad als er een is, zonder /api.
error-dhis2-org-unit-differs = De overzichten van dit centrum dragen de code { $own }, niet { $given }. Er is niets gekoppeld. Vraag de DHIS2-beheerder om de organisatie-eenheid de code { $own } te geven.
error-dhis2-in-flight = Het overzicht van { $period } wordt naar de DHIS2-server verzonden. Er is niets een tweede keer verzonden. Wacht twee minuten en bekijk dan de stand.
error-dhis2-link-damaged = Wat het register over zijn DHIS2-server bewaart, is beschadigd. Er is niets verzonden; uw gegevens zijn intact. Koppel de server opnieuw.
error-counts-not-validated = Geen gevalideerd overzicht van { $period } mag vertrekken: er is er geen gevalideerd, of het wordt hier vastgehouden, of de regionale server heeft het geweigerd. Er is niets vertrokken. Valideer het of laat het vertrekken en begin opnieuw.
error-counts-were-withdrawn = Het overzicht van { $period } is ingetrokken: het heeft geen getallen meer. Er is geen bestand geschreven.
error-counts-format-unknown = “{ $given }” is geen formaat. Er is geen bestand geschreven. Kies dhis2, adx, fhir of sdmx.

# Backups, the passphrase, the recovery code.

error-backup-absent = Deze map is geen back-up van Sentier. Er is niets gewijzigd. Kies een map waarvan de naam begint met “sentier-”, of de map waarin ze staan.
error-backup-none-found = In { $place } staat geen back-up van Sentier. Er is niets gewijzigd. Kies een andere map.
error-backup-damaged = Deze back-up is beschadigd. Het register is niet gewijzigd. Neem een andere uit de lijst.
error-backup-newer = Deze back-up komt van een nieuwere versie van Sentier (versie { $found }; deze kent versie { $known }). Het register is niet gewijzigd. Installeer de nieuwere versie en begin opnieuw.
error-backup-place-missing = De plaats van de back-ups is er niet: stick niet aangesloten, schijf uit of netwerk weg. Het register is intact. Sluit ze aan of kies een andere map.
error-backup-place-inside = Deze map is die van het register zelf. Er is niets gewijzigd. Kies een map op een andere schijf.
error-backup-disk-full = In { $place } is geen plaats meer voor een back-up. Er is geen halve kopie achtergebleven; het register en de vroegere back-ups zijn intact. Maak plaats of kies een andere map.
error-backup-disk-failed = De back-up kon niet worden geschreven in { $place } ({ $cause }). Het register en de vroegere back-ups zijn intact. Controleer de schijf en de rechten van de map en probeer opnieuw.
error-backup-not-remembered = Wat de back-ups aangaat, kon niet naast het register worden genoteerd. Het register is intact. Controleer de schijf en de rechten van de map en probeer opnieuw.
error-backup-of-practice = Fictieve personen en echte patiënten worden niet gemengd. Er is niets gewijzigd. Kies een back-up van hetzelfde register.
error-passphrase-wait = Te veel pogingen waren fout. Er is niets gewijzigd of gewist. Wacht { $seconds } seconden en probeer opnieuw.
error-recovery-code-mistyped = In deze code zit een tikfout of er ontbreekt een deel. Er is niets geopend. Lees de zeven groepen van vier na.
error-recovery-code-wrong = Deze code is juist geschreven, maar opent dit register niet: hij is sindsdien vernieuwd of hoort bij een ander register. Er is niets geopend. Neem het nieuwste noodblad.
error-recovery-code-absent = Dit register heeft geen noodcode. Er is niets gewijzigd. Is het register open, dan maakt de pagina met back-ups er een.
error-recovery-groups-wrong = Deze groepen zijn niet die van de geldige code. Er is niets gewijzigd. Controleer de datum van het blad; is het verloren, vernieuw dan de code.
