# The centre: its facts, its places and rooms, its directory, and what it keeps.

centre-title = Centrum
centre-context = Centrumcode: { $code }
centre-loading = De gegevens van het centrum worden gelezen…
centre-tabs = Delen van het centrum
centre-tab-facts = Gegevens
centre-tab-places = Plaatsen en zalen
centre-tab-directory = Adresboek
centre-tab-team = Team
centre-tab-rules = Regels
centre-tab-keeping = Bewaring
centre-tab-safety = Back-ups

centre-facts-about = Wat op brieven en fiches staat.
centre-facts-saved = De gegevens van het centrum zijn gewijzigd.
centre-name = Naam van het centrum
centre-name-missing = Vul de naam van het centrum in. Tot dan blijft de oude bewaard.
centre-region = Regio van de feestdagen
centre-region-other = Rest van het land
centre-phone = Telefoon
centre-phone-hint = Het nummer dat patiënten bellen.
centre-language-main = Hoofdtaal van het centrum
centre-language-main-hint = Die van uw lijsten, en van brieven aan wie geen van de vier leest.
centre-language-second = Tweede taal van de fiches
centre-language-second-hint = Ze wordt naast de eerste gedrukt als de fiche van niemand is.
centre-language-second-none = Geen
centre-number-fr = FINESS-nummer
centre-number-be = RIZIV-nummer
centre-number-other = Nummer van de instelling
centre-letterhead = Briefhoofd
centre-letterhead-hint = Enkele regels: adres, telefoon, e-mail.
centre-logo = Logo
centre-logo-hint = Een PNG- of JPEG-afbeelding. Ze wordt bovenaan brieven en fiches afgedrukt.
centre-logo-alt = Huidig logo van het centrum
centre-logo-none = Geen logo
centre-logo-choose = Een logo kiezen
centre-logo-choose-other = Een ander logo kiezen
centre-logo-remove = Het logo verwijderen
centre-logo-saved = Het logo is opgeslagen.
centre-logo-removed = Het logo is verwijderd.
centre-complete = Cijfers volledig vanaf
centre-complete-hint = Voor een centrum dat al vóór Sentier werkte. Cijfers van vóór deze dag worden als onvolledig gemarkeerd, en kwartalen die eerder begonnen, worden tegengehouden: ze kunnen niet worden gedeeld.
centre-complete-first = Eerste volledige kwartaal: { $quarter }.
centre-complete-always = Leeg: alle cijfers tellen als volledig.

centre-places-about = Waar de sessies plaatsvinden. De aard van de plaats bepaalt de zorgvorm in de rapporten.
centre-places-empty = Er is nog geen plaats genoteerd.
centre-place-new = Een plaats toevoegen
centre-place-edit = { $name } wijzigen
centre-place-name = Naam van de plaats
centre-place-name-missing = Vul de naam van de plaats in.
centre-place-kind = Aard van de plaats
centre-place-kind-hospital = Ziekenhuisafdeling
centre-place-kind-outpatient = Polikliniek van een ziekenhuis
centre-place-kind-town = Eerste lijn: gezondheidshuis, vereniging, gemeentezaal
centre-place-kind-home = Bij de patiënt thuis
centre-place-kind-remote = Op afstand: telefoon of video
centre-place-saved = { $name } is opgeslagen.
centre-out-of-use = Niet meer in gebruik
centre-in-use = Nog in gebruik
centre-in-use-hint = Vink uit in plaats van te wissen: vroegere sessies behouden deze naam.
centre-country = Land
centre-travel = Reistijd vanaf het centrum
centre-travel-hint = Dient om te zeggen wanneer te vertrekken en om tijd te laten tussen twee plaatsen.
centre-travel-line =
    { $minutes ->
        [0] Ter plaatse
        [one] Reistijd: één minuut
       *[other] Reistijd: { $minutes } minuten
    }
centre-setup = Klaarzetten ter plaatse
centre-setup-hint = De tijd om te openen en stoelen en materiaal klaar te zetten.
centre-setup-line =
    { $minutes ->
        [0] Niets klaar te zetten
        [one] Klaarzetten: één minuut
       *[other] Klaarzetten: { $minutes } minuten
    }

centre-hours = Openingsuren
centre-hours-hint = Eén regel per tijdvak, bijvoorbeeld maandag van 8:30 tot 12:00.
centre-hours-none = Geen uren genoteerd
centre-hours-day = Dag
centre-hours-from = Van
centre-hours-to = Tot
centre-hours-row = Tijdvak { $number }
centre-hours-add = Een tijdvak toevoegen
centre-hours-remove = Tijdvak { $number } verwijderen
centre-hours-unreadable = Tijdvak { $number }: schrijf twee uren, bijvoorbeeld 8:30 en 12:00.
centre-hours-backwards = Tijdvak { $number }: het einde komt voor het begin.
centre-hours-overlap = Tijdvak { $number }: het overlapt met een ander van dezelfde dag.
centre-hours-day-line = { $day }: { $hours }
centre-hours-days = { $first } tot { $last }
centre-hours-stretch = { $from } – { $to }

centre-rooms = Zalen
centre-rooms-of = Zalen van { $place }
centre-rooms-none = Geen zaal genoteerd
centre-room-new = Een zaal toevoegen
centre-room-new-in = Een zaal toevoegen aan { $place }
centre-room-edit = { $name } wijzigen
centre-room-name = Naam van de zaal
centre-room-name-missing = Vul de naam van de zaal in.
centre-room-seats = Zitplaatsen
centre-room-seats-hint = Leeg als niemand ze geteld heeft.
centre-room-seats-unreadable = Schrijf een geheel getal, bijvoorbeeld 12.
centre-room-line =
    { $seats ->
        [one] { $name }, één plaats
       *[other] { $name }, { $seats } plaatsen
    }

centre-directory-about = Artsen, apotheken, diensten en verenigingen waaraan het centrum schrijft.
centre-directory-search = In het adresboek zoeken
centre-directory-search-hint = Naam, praktijk of gemeente.
centre-directory-loading = Het adresboek wordt gelezen…
centre-directory-empty = Het adresboek is leeg.
centre-directory-none-found = Niets komt overeen met “{ $search }”.
centre-directory-count =
    { $count ->
        [0] Geen adressen
        [one] Eén adres
       *[other] { $count } adressen
    }
centre-directory-table = Adresboek, op naam
centre-recipient-new = Aan het adresboek toevoegen
centre-recipient-edit = { $name } wijzigen
centre-recipient-kind = Hoedanigheid
centre-recipient-kind-general-practitioner = Huisarts
centre-recipient-kind-specialist = Arts-specialist
centre-recipient-kind-pharmacist = Apotheek
centre-recipient-kind-nurse = Zelfstandig verpleegkundige
centre-recipient-kind-hospital = Ziekenhuis of kliniek
centre-recipient-kind-insurer = Ziekenfonds
centre-recipient-kind-social-service = Sociale dienst
centre-recipient-kind-association = Patiëntenvereniging
centre-recipient-kind-other = Ander
centre-recipient-name = Naam
centre-recipient-name-hint = Zoals op een envelop.
centre-recipient-name-missing = Vul de naam in.
centre-recipient-organisation = Praktijk of instelling
centre-recipient-number = Beroepsnummer
centre-recipient-patients = Patiënten
centre-recipient-saved = { $name } is in het adresboek opgeslagen.

centre-keeping-about = Wat het register over personen bewaart, en hoe lang.
centre-identifiers = Nationale nummers
centre-identifiers-about = Standaard wordt er geen bewaard. Een nummer inschakelen voegt een facultatief veld toe aan het dossier: het nummer is er op het scherm verborgen en verschijnt nooit op lijsten, in exports of in logboeken. Vraag eerst advies aan uw functionaris voor gegevensbescherming.
centre-identifiers-kept = Nummers die in de dossiers mogen staan
centre-retention = Bewaartermijn
centre-retention-about = Sentier bepaalt geen termijn en wist zelf niets. Schrijf de termijn die uw centrum aanhoudt en waar die vandaan komt; Sentier zegt u dan welke dossiers aan de beurt zijn.
centre-retention-years = { $country }: jaren na de laatste handeling
centre-retention-years-unreadable = Schrijf een geheel getal van 1 tot 50.
centre-retention-source = { $country }: waar deze termijn vandaan komt
centre-retention-source-missing = { $country }: schrijf waar de termijn vandaan komt, zodat iedereen hem kan nagaan.
centre-retention-unit = jaar
centre-retention-due = De dossiers bekijken die aan de beurt zijn
centre-keeping-saved = De bewaarregels zijn opgeslagen.
centre-recovery = Noodblad
centre-recovery-about = Het zegt waar het register is en hoe u het weer opent, met plaats om de code met de hand te schrijven. Voor in een gesloten envelop, achter slot.
centre-recovery-print = Het noodblad afdrukken
