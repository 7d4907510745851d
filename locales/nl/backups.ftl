# Backups of the register, and what opens it.

backups-title = Back-ups
backups-loading = De back-ups worden gelezen…
backups-about = Elke dag dat u het register opent, en wanneer u vergrendelt, wordt een versleutelde en gecontroleerde kopie gemaakt. Bewaard blijven de nieuwste van 7 dagen, 5 weken en 12 maanden.
backups-standing-fine = Laatste gecontroleerde back-up: { $when }, op deze computer en in { $place }.
backups-standing-only-here = Laatste gecontroleerde back-up: { $when }, alleen op deze computer. Is de computer verloren, dan ook de back-up: kies nog een plaats.
backups-standing-place-missing =
    { $days ->
        [0] De stick of map { $place } is er niet; de kopie erop is van vandaag.
        [one] De stick of map { $place } is er niet; de kopie erop is één dag oud.
       *[other] De stick of map { $place } is er niet; de kopie erop is { $days } dagen oud.
    }
backups-standing-missed =
    { $days ->
        [0] Sinds vandaag ontbreekt een back-up.
        [one] Geen volledige back-up sinds één dag.
       *[other] Geen volledige back-up sinds { $days } dagen.
    }
backups-standing-failed = De laatste back-up is niet gelukt. Het register is intact.
backups-standing-never = Er is nog geen back-up.
backups-standing-practice = Van fictieve personen wordt niet vanzelf een back-up gemaakt.
backups-now = Nu een back-up maken
backups-making = Back-up bezig… U kunt verder werken.
backups-making-part = Kopie: { $percent } %
backups-made = De back-up is gemaakt en gecontroleerd.
backups-card = Back-up van het register
backups-card-all = De back-ups bekijken
backups-card-code = Dit register heeft nog geen noodcode. Zonder die code is een vergeten wachtwoordzin verloren.
backups-place = Een andere plaats
backups-place-about = Een tweede schijf, een USB-stick of een netwerkmap. De bestanden zijn er versleuteld.
backups-place-chosen = Gekozen plaats: { $place }
backups-place-none = Er is geen andere plaats gekozen.
backups-place-choose = Een map kiezen
backups-place-drop = Er geen back-ups meer zetten
backups-list = Back-ups binnen bereik
backups-list-none = Er is geen back-up binnen bereik.
backups-column-made = Gemaakt op
backups-column-size = Grootte
backups-column-centre = Centrum
backups-column-state = Toestand
backups-column-place = Map
backups-column-acts = Handelingen
backups-size = { $megabytes } MB
backups-state-verified = Gecontroleerd bij het maken
backups-state-unverified = Zonder bewijs van controle
backups-state-damaged = Beschadigd
backups-verify = Controleren
backups-verified = Elke pagina is herlezen: de back-up van { $when } is volledig.
backups-restore = Naar een back-up terugkeren
backups-restore-about = Er wordt niets verwijderd: het huidige register wordt volledig opzijgezet. U ziet eerst wat er zou veranderen.
backups-restore-find = Back-ups zoeken in een map
backups-restore-choose = Welke back-up?
backups-restore-choice = { $when } – { $centre }, { $size }
backups-centre-unknown = centrum niet vermeld
backups-secret = Wachtwoordzin of noodcode van de dag van deze back-up
backups-secret-missing = Schrijf de wachtwoordzin of de noodcode.
backups-preview = Bekijken wat er zou veranderen
backups-preview-title = Wat er zou veranderen
backups-previewing = De back-up wordt gelezen en gecontroleerd…
backups-what = In het register
backups-then = In de back-up
backups-today = Nu
backups-count-patients = Personen
backups-count-sessions = Sessies
backups-count-presences = Aanwezigheden
backups-count-documents = Papieren en brieven
backups-count-acts = Handelingen in de geschiedenis
backups-count-newest = Laatste handeling
backups-no-register = Geen register, of niet leesbaar met deze sleutel
backups-restore-do = Deze back-up terugzetten
backups-restoring = Bezig met terugzetten…
backups-restored = De back-up is teruggezet. Open hem met de wachtwoordzin of de noodcode van die dag.
backups-restored-aside = Het register van voordien staat volledig in { $folder }.
backups-passphrase = Wachtwoordzin
backups-passphrase-about = Back-ups van vroeger openen nog altijd met de wachtwoordzin van toen.
backups-passphrase-old = Huidige wachtwoordzin
backups-passphrase-change = De wachtwoordzin wijzigen
backups-passphrase-changed = De wachtwoordzin is gewijzigd.
backups-code = Noodcode
backups-code-about = Hij opent het register of een back-up als de wachtwoordzin verloren is. Hij wordt één keer getoond en nergens bewaard: druk het noodblad af.
backups-code-none = Er is geen code gemaakt.
backups-code-made = Code gemaakt op { $day }.
backups-code-proved = Blad teruggevonden en gecontroleerd op { $day }.
backups-code-unproved = Nog niemand heeft gecontroleerd of het blad bij de hand is.
backups-code-make = De code en het noodblad maken
backups-code-renew = De code en het blad vernieuwen
backups-code-renew-about = De oude code opent dit register niet meer. Back-ups van vroeger openen er nog wel mee.
backups-code-shown = Hier is hij, één keer. Het bestand van het blad wordt gewist als u vergrendelt: druk het nu af.
backups-drill = Controleren of het blad bij de hand is
backups-drill-about = Neem het blad en schrijf deze groepen van de code.
backups-drill-group = Groep { $number } van 7
backups-drill-done = Het is de juiste code. De datum is genoteerd.
backups-lost = Wachtwoordzin verloren?
backups-lost-title = Openen met de noodcode
backups-lost-about = Neem het noodblad. De code erop opent het register en u kiest een nieuwe wachtwoordzin.
backups-lost-code = Noodcode, zeven groepen van vier
backups-lost-back = Terug naar de wachtwoordzin
