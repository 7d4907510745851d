# What the command line says.

# The passphrase, and making a register.

cli-made-register = Een nieuw versleuteld register staat klaar in deze map: { $folder }
cli-asks-passphrase = Schrijf de wachtwoordzin van het register (ze wordt niet getoond):
cli-asks-passphrase-again = Schrijf dezelfde zin nog een keer:

# Importing a roster.

cli-roster-tally = Gelezen regels: { $rows }. Goed: { $good }. Te verbeteren: { $rejected }.
cli-roster-problem = Regel { $line } ({ $column }): { $reason }
cli-roster-taken =
    { $taken ->
        [0] Er is geen patiënt aan het register toegevoegd.
        [one] Eén patiënt is aan het register toegevoegd.
       *[other] { $taken } patiënten zijn aan het register toegevoegd.
    }

# People.

cli-identifier-possible = Dit nummer is mogelijk: { $masked }
cli-no-duplicates = Geen enkel dossier lijkt op een ander.
cli-merged = De twee dossiers zijn nu één. Om terug te keren: sentier people unmerge { $merge }
cli-undone =
    { $restored ->
        [0] Het is ongedaan gemaakt.
        [one] Het is ongedaan gemaakt; één ding is weer wat het was.
       *[other] Het is ongedaan gemaakt; { $restored } dingen zijn weer wat ze waren.
    }
cli-person-exported =
    { $papers ->
        [0] De kopie voor de persoon staat hier: { $pdf } en, voor machines: { $json }
        [one] De kopie voor de persoon staat hier, met één document: { $pdf } en, voor machines: { $json }
       *[other] De kopie voor de persoon staat hier, met { $papers } documenten: { $pdf } en, voor machines: { $json }
    }
cli-person-erased = De persoon is uit het register gewist. Attest nr. { $number } staat hier: { $certificate }

# Programmes, sessions and attendance.

cli-programme-opened =
    { $sessions ->
        [one] Het programma “{ $title }” is geopend, met één sessie.
       *[other] Het programma “{ $title }” is geopend, met { $sessions } sessies.
    }
cli-enrolled =
    { $people ->
        [0] Er is niemand toegevoegd: al deze personen volgen het programma al.
        [one] Eén persoon is aan het programma toegevoegd.
       *[other] { $people } personen zijn aan het programma toegevoegd.
    }
cli-session = Sessie { $number }, { $date }: { $theme }
cli-skipped = Op { $date } is er geen sessie gepland: dat is een feestdag ({ $holiday }).
cli-attendance = { $marked } van { $listed } ingevuld, aanwezig: { $present }.
cli-today = Het is vandaag { $date }.
cli-nothing-today = Er is vandaag geen sessie.
cli-letter-line = { $name }: { $told }. { $stands }.
cli-handout-made = De fiche is hier opgeslagen: { $path }
cli-stack-goes-on = Stapel { $id }: { $done } van { $total } personen.
cli-stack-made = Fiches gemaakt voor { $done } personen, in { $files } bestanden, in deze map: { $folder }
cli-stack-without = Niets gedrukt voor { $name }: de fiche is in geen taal geschreven die deze persoon leest.
cli-exported =
    { $rows ->
        [0] Er is geen regel om te exporteren; het bestand, met alleen de titels, staat hier: { $path }
        [one] Eén regel is hier opgeslagen: { $path }
       *[other] { $rows } regels zijn hier opgeslagen: { $path }
    }

# Counts, and what leaves.

cli-counts-title = Dit is de tabel die zou vertrekken, { $quarter }:
cli-counts-hidden =
    { $hidden ->
        [0] Geen van de { $values } waarden is onderdrukt: geen ervan gaat over 1 tot minder dan { $threshold } patiënten.
        [one] Eén waarde van { $values } is onderdrukt (s.) omdat ze over minder dan { $threshold } patiënten gaat, of omdat men er zo’n waarde mee zou kunnen terugvinden.
       *[other] { $hidden } waarden van { $values } zijn onderdrukt (s.) omdat ze over minder dan { $threshold } patiënten gaan, of omdat men er zo’n waarde mee zou kunnen terugvinden.
    }
cli-shared = Overzicht nr. { $sequence } is goedgekeurd en wordt hier bewaard tot het verzonden is.
cli-sent = Overzichten door de server bevestigd: { $confirmed }. Hier wachtend: { $waiting }.
cli-counts-withdrawn = De tabel is ingetrokken (nr. { $sequence }). Hier is niets gewist; de intrekking vertrekt met de volgende verzending.
cli-batch-done = Tabel nr. { $sequence } wacht nu zoals u besliste.
cli-batches-exported =
    { $tables ->
        [one] Eén tabel is weggeschreven, en van de schijf nagelezen: { $path }
       *[other] { $tables } tabellen zijn weggeschreven, en van de schijf nagelezen: { $path }
    }
cli-receipts-imported = Tabellen die dit bestand bevestigt: { $confirmed }. Ontvangstbewijzen die al bekend waren: { $known }. Antwoorden die niets bevestigen: { $refused }.
cli-linked = Dit register is verbonden met “{ $name }”. Vergelijk aan de telefoon, met de beheerder van de server, de vingerafdruk van zijn sleutel: { $fingerprint }
cli-receipt-saved = Het ontvangstbewijs is hier opgeslagen: { $path }

# The demonstration, one sentence for each thing it leaves.

cli-demo-title = De demonstratie van Sentier vertelt een heel verhaal, van de patiëntenlijst tot de anonieme tellingen die een server bevestigt.
cli-demo-fictional = Alle personen en alle centra in deze demonstratie zijn fictief.
cli-demo-register = Het register van het centrum, versleuteld en onleesbaar zonder zijn wachtwoordzin: { $path }
cli-demo-passphrase = De wachtwoordzin van dit demonstratieregister is: { $passphrase }
cli-demo-roster =
    { $people ->
        [one] De lijst die in het register is geïmporteerd, met één persoon: { $path }
       *[other] De lijst die in het register is geïmporteerd, met { $people } personen: { $path }
    }
cli-demo-programme =
    { $sessions ->
        [one] Het programma “{ $title }”, geopend met één sessie die de feestdagen vermijdt.
       *[other] Het programma “{ $title }”, geopend met { $sessions } sessies die de feestdagen vermijden.
    }
cli-demo-attendance =
    { $present ->
        [0] De aanwezigheden, met niemand aanwezig van { $listed }: { $path }
        [one] De aanwezigheden, met één persoon aanwezig van { $listed }: { $path }
       *[other] De aanwezigheden, met { $present } personen aanwezig van { $listed }: { $path }
    }
cli-demo-handout = De fiche van een van deze personen, in het Frans en het Nederlands ({ $bytes } bytes): { $path }
cli-demo-hub = Een demonstratieserver, “{ $name }”, draait op deze computer zolang het verzenden duurt; niets gaat het netwerk op.
cli-demo-counts =
    { $hidden ->
        [0] De tellingen, byte voor byte zoals ze vertrekken, met geen enkele van { $values } waarden onderdrukt: { $path }
        [one] De tellingen, byte voor byte zoals ze vertrekken, met één van { $values } waarden onderdrukt: { $path }
       *[other] De tellingen, byte voor byte zoals ze vertrekken, met { $hidden } van { $values } waarden onderdrukt: { $path }
    }
cli-demo-receipt = Ontvangstbewijs nr. { $number }, ondertekend door de server en gecontroleerd: { $path }
cli-programme-file = { $centre } schreef dit bestand op { $day }: ‘{ $title }’. De handtekening klopt en de inhoud is volledig.
cli-programme-key = Sleutel die het ondertekende, om per telefoon te vergelijken: { $key }
cli-programme-exported = Het programma staat in { $path }. Er staat geen naam van een persoon in.
cli-programme-taken = ‘{ $title }’ is overgenomen.
cli-template-sound =
    { $sessions ->
        [one] Het sjabloon ‘{ $template }’ is in orde, met één sessie.
       *[other] Het sjabloon ‘{ $template }’ is in orde, met { $sessions } sessies.
    }

# Calendars and cycles.

cli-calendar-exported = De agenda staat hier: { $path }
cli-calendar-busy = Bezette tijden gelezen: { $times }. Onleesbare regels: { $left }. Onbekende tijdzones, als die van het centrum gelezen: { $guessed }.
cli-plan-tally = Geplaatste sessies: { $placed }. Zonder plaats: { $unplaced }.
cli-plan-unplaced = Zonder plaats: { $group } { $number }  { $theme } ({ $why })
cli-plan-nowhere = geen dag, uur of zaal mogelijk
cli-open-sessions =
    { $count ->
        [one] Eén sessie is niet afgesloten
       *[other] { $count } sessies zijn niet afgesloten
    }
cli-plan-room-taken = zaal bezet
cli-plan-room-busy = zaal elders bezet
cli-plan-professional-taken = educator al bezet
cli-plan-professional-busy = educator elders bezet
cli-plan-professional-away = educator met verlof
cli-plan-patient-elsewhere = patiënt elders verwacht
cli-plan-overfull = te veel personen
cli-plan-room-too-small = zaal te klein
cli-plan-nobody-leads = niemand om te begeleiden
cli-plan-profession-missing = beroep ontbreekt
cli-plan-holiday = feestdag
cli-plan-school-holiday = schoolvakantie
cli-plan-forbidden-week = vrijgehouden week
cli-plan-place-closed = plaats gesloten
cli-plan-travel-too-short = te weinig reistijd
cli-plan-past = dag voorbij

cli-report-saved = Het rapport staat hier: { $file }

cli-facts-exported = De feiten staan hier: { $file }. Het zijn persoonsgegevens: geef ze alleen aan wie ze mag lezen.
cli-facts-imported = De feiten zijn overgenomen: { $patients } personen, { $sessions } sessies, { $presences } aanwezigheden.

cli-released-title = Tabel { $table }, { $period }, herziening { $revision }, { $step ->
        [full] volledig
        [three-ages] met drie leeftijdsgroepen
        [no-residence] zonder landen van verblijf
        [half-years] met aandoeningen per halfjaar
        [total-only] alleen het totaal
       *[nothing] zonder cijfers
    }{ $status ->
        [withdrawn] , ingetrokken
       *[released] :
    }
cli-released-columns-code = code
cli-released-columns-patients = patiënten
cli-released-columns-attendances = aanwezigheden
cli-released-withheld = { $period }: er is niets nieuws vrijgegeven. { $why ->
        [frozen] De cijfers zijn veranderd, maar wat vrijgegeven is, blijft: twee tabellen kunnen van elkaar worden afgetrokken.
        [corrections-used-up] Twee verbeteringen per jaar zijn toegestaan, en die zijn gebeurd.
        [not-yet] Niet al zijn kwartalen zijn vrijgegeven.
       *[unsafe] Er kon niet worden aangetoond dat niemand erin te vinden is.
    }
cli-released-ledger = { $file } onthoudt wat vrijgegeven is. Het is even vertrouwelijk als het register.
cli-withdrawn = Wat van { $period } vrijgegeven is, is ingetrokken met herziening { $revision }. Wie het al heeft, weet het wel.

# Backups, the passphrase, the recovery code.

cli-backup-made = Back-up gemaakt en gecontroleerd: { $place }
cli-backup-line = { $when }  { $size } MB  { $centre }  { $state }  { $path }
cli-backup-whole = Elke pagina is herlezen: deze back-up is volledig.
cli-backup-place-set = De back-ups gaan vanaf nu ook naar deze map.
cli-backup-contents = { $patients } personen, { $sessions } sessies, { $presences } aanwezigheden, { $documents } papieren en brieven, { $acts } handelingen
cli-backup-then = Back-up van { $centre }: { $contents }
cli-backup-now = Huidig register: { $contents }
cli-backup-not-yet = Er is niets gewijzigd. Voeg --yes toe om deze back-up terug te zetten.
cli-passphrase-changed = De wachtwoordzin is gewijzigd.
cli-recovery-code = Noodcode, één keer getoond: { $code }
cli-asks-new-passphrase = Schrijf de nieuwe wachtwoordzin (hij wordt niet getoond):
