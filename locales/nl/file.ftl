# Het dossier van een patiënt: de band, de tabbladen, de formulieren, de geschiedenis.

file-title-loading = Dossier
file-loading = Het dossier wordt gelezen…
file-back-to-list = Terug naar de patiëntenlijst
file-age-born = { $age }, geboren: { $born }
file-handouts = Fiches: { $languages }
file-to-know = Goed om te weten
file-need-large-print = Grote letters
file-need-interpreter = Tolk
file-need-simple = Eenvoudige teksten
file-need-none = Leest niet
file-consent-join = Toestemming deelname: { $standing }
file-standing-since = { $standing } sinds { $day }
file-tabs = Delen van het dossier
file-tab-pathway = Traject
file-tab-sessions = Sessies
file-tab-situation = Balans en situatie
file-tab-caregivers = Mantelzorgers
file-tab-consents = Toestemmingen
file-tab-papers = Documenten
file-tab-history = Geschiedenis
file-twin = { $name }, dossier { $number }, is misschien dezelfde persoon.
file-twin-compare = De twee dossiers vergelijken
file-twin-another-done = { $name }, dossier { $number }, is genoteerd als een andere persoon.

# Traject en sessies.

file-enrol = In een programma inschrijven
file-assessment-record = Een balans noteren
file-assessment-title = Een balans noteren
file-assessment-kind = Welke
file-assessment-shared = Gedeelde educatieve balans
file-assessment-updated = Bijgewerkte educatieve balans
file-assessment-evaluation = Individuele evaluatie
file-assessment-remote = op afstand
file-assessment-remote-label = Telefonisch of via video
file-assessment-done = { $kind }: genoteerd.
file-sessions = Sessies, de recentste eerst
file-sessions-none = Geen sessies voor deze persoon. Ze komen met een programma.
file-session-day = Dag
file-session-at = { $day }, { $time }
file-session-theme = Thema
file-session-kind = Vorm
file-session-mark = Aanwezigheid
file-session-unmarked = Nog niet ingevuld

# Noden, situatie, EPICES, nummers.

file-part-situation = Situatie en nota’s
file-facts-none = Er is nog niets genoteerd.
file-minutes =
    { $count ->
        [one] { $count } minuut
       *[other] { $count } minuten
    }
file-epices-ask = De vragenlijst invullen
file-epices-none = Er is geen vragenlijst ingevuld. Dat hoeft niet.
file-epices-missing =
    { $count ->
        [one] Er ontbreekt één antwoord: er komt geen score.
       *[other] Er ontbreken { $count } antwoorden: er komt geen score.
    }
file-epices-complete = De elf antwoorden zijn er: er wordt een score berekend.
file-epices-done = De vragenlijst is opgeslagen.
file-identifiers = Nationale nummers
file-identifiers-hint = Facultatief en verborgen. Ze staan op geen enkele lijst; elke lezing wordt in de geschiedenis genoteerd.
file-identifier-add = Toevoegen: { $kind }
file-identifier-show = Tonen
file-identifier-hide = Verbergen
file-identifier-forget = Vergeten
file-identifier-forget-sure = Het nummer wordt uit het dossier gewist. Om het terug te zetten moet het van de kaart worden overgeschreven.
file-identifier-forget-yes = Het nummer vergeten
file-identifier-forgotten = { $kind }: het nummer is vergeten.
file-identifier-hint = Schrijf het over van de kaart; spaties en punten tellen niet.
file-identifier-missing = Schrijf het nummer.
file-identifier-right = Dit nummer is mogelijk en past bij het dossier.
file-identifier-unusual = Dit nummer is mogelijk, maar bekijk het nog eens. U mag het bewaren.
file-identifier-keep = Het nummer bewaren
file-identifier-kept = { $kind }: het nummer is bewaard.

# Mensen rond de persoon.

file-caregivers-none = Er is geen mantelzorger genoteerd. Een mantelzorger kan naar sessies komen en eigen fiches krijgen.
file-caregiver-add = Een mantelzorger toevoegen
file-caregivers-all = Alle mantelzorgers van het register
file-caregiver-present =
    { $count ->
        [0] Op geen sessie aanwezig
        [one] Op één sessie aanwezig
       *[other] Op { $count } sessies aanwezig
    }
file-tie-change = De band wijzigen
file-tied = { $name } staat bij de mantelzorgers.
file-untie = Losmaken
file-untied = { $name } staat niet meer bij de mantelzorgers. De aanwezigheden blijven.

# Wijzigen, opvolgen, opzijzetten.

file-edit = Het dossier wijzigen
file-edit-title = Het dossier wijzigen
file-edit-autosave = Elk veld wordt opgeslagen wanneer u het verlaat.
file-edit-done = Sluiten
file-edited = Het dossier is gewijzigd.
file-not-saved-yet = Nog niet opgeslagen: verbeter eerst het aangeduide veld.
file-more = Meer
file-flag = Markeren voor opvolging
file-flag-change = De opvolging wijzigen
file-flag-drop = De opvolging is gebeurd
file-flag-dropped = De opvolging is als gedaan genoteerd.
file-flag-title = Markeren voor opvolging
file-flag-context = De persoon komt op de lijst “Terug te bellen”.
file-flag-reason = Waarom
file-flag-reason-missing = Schrijf waarom, in enkele woorden.
file-flag-until = Tot en met
file-flag-until-hint = Leeg: tot de opvolging gebeurd is.
file-flag-set = De persoon is gemarkeerd voor opvolging.
file-standing = Overlijden, verhuizing, niet contacteren
file-standing-title = Mag de persoon gecontacteerd worden?
file-standing-context = De persoon verdwijnt van bellijsten, brieven en etiketten. Er wordt niets gewist, en het kan ongedaan gemaakt worden.
file-standing-new = Voortaan
file-standing-missing = Kies wat voortaan geldt.
file-standing-day = Sinds
file-standing-reason = Reden
file-standing-reason-missing = Schrijf de reden.
file-standing-set = Het is in het dossier genoteerd.
file-standing-undone = Meteen ongedaan gemaakt
file-folder-choose = De map kiezen…
file-folder-other = Een andere map kiezen…
file-folder-missing = Kies een map op deze computer.
file-pocket = Afspraken om te vouwen
file-pocket-context = De komende sessies op een blad dat tot zakformaat wordt gevouwen. Aan de buitenkant staat niet waarom de persoon komt; de QR-code bevat alleen datums en uren.
file-certificate = Aanwezigheidsattest
file-certificate-context = Dagen en uren van aanwezigheid, voor een werkgever of een verzekering. Het noemt geen ziekte, geen programma en geen thema.
file-certificate-from = Van
file-certificate-to = Tot en met
file-invitation = Uitnodiging of brief na een afwezigheid
file-invitation-context = Voor een vensterenveloppe, in de taal van de persoon. De brief noemt geen ziekte, geen programma en geen thema.
file-invitation-about = Welke brief
file-invitation-about-coming = Uitnodiging voor de komende sessies
file-invitation-about-missed = Na de laatste afwezigheid
file-export = Kopie van het dossier voor de persoon
file-export-title = Kopie van het dossier voor de persoon
file-export-context = Alles wat het register over haar bewaart, wie het wijzigde en wie het las: een pdf om te lezen, een bestand voor machines, en de documenten.
file-export-language = Taal van de pdf
file-export-folder = Map op deze computer
file-export-warning = De kopie verlaat het versleutelde register. Geef ze aan de persoon en wis ze daarna van deze computer.
file-export-button = De kopie maken
file-exported =
    { $count ->
        [0] De kopie is gemaakt.
        [one] De kopie is gemaakt, met één document.
       *[other] De kopie is gemaakt, met { $count } documenten.
    }
file-export-open = De pdf openen
file-compare = Met een ander dossier vergelijken
file-compare-context = Zoek het andere dossier. Er wordt niets samengevoegd voor u beide naast elkaar gezien hebt.
file-compare-none = Geen ander dossier komt overeen met “{ $search }”.

# Een persoon wissen.

file-erase = De persoon wissen…
file-erase-title = { $name } wissen
file-erase-goes = Wat definitief gewist wordt
file-erase-goes-file = De naam, de contactgegevens, de noden, de situatie, de nota’s en de nummers.
file-erase-goes-sessions = De band met de sessies: { $count }.
file-erase-goes-assessments = De balansen en vragenlijsten: { $count }.
file-erase-goes-consents = De antwoorden over toestemming: { $count }.
file-erase-goes-papers = De documenten: { $count }.
file-erase-goes-history = De geschiedenis van het dossier en de lezingen.
file-erase-stays = Wat blijft
file-erase-stays-counts = Vroegere aanwezigheden blijven geteld, zonder naam of nummer, zodat de al gegeven totalen juist blijven.
file-erase-stays-trace = Het register bewaart dat er gewist werd, zonder te zeggen wie.
file-erase-stays-backups = Eerdere back-ups en gedrukte papieren: het centrum moet ze zelf vernietigen.
file-erase-reason = Reden
file-erase-reason-missing = Kies de reden.
file-erase-reason-asked = De persoon heeft het gevraagd
file-erase-reason-retention-over = De bewaartermijn is voorbij
file-erase-reason-mistake = Het dossier had niet mogen bestaan
file-erase-language = Taal van het attest
file-erase-certificate = Waar het attest wordt opgeslagen
file-erase-number = Typ het dossiernummer over: { $number }
file-erase-number-hint = Zodat niemand per ongeluk gewist wordt. Dit kan niet ongedaan worden gemaakt.
file-erase-number-wrong = Dit is niet het nummer van dit dossier. Typ { $number }.
file-erase-button = Definitief wissen
file-erase-keep = Het dossier behouden
file-erased = De persoon is gewist. Het attest { $number } staat hier:

# Geschiedenis.

file-merges = Dossiers die hiermee samengevoegd zijn
file-merge = Dossier { $number }, samengevoegd door { $name }, { $moment }.
file-merge-undo = Weer scheiden
file-merge-undo-sure = De twee dossiers worden weer wat ze waren. Wat intussen gewijzigd is, blijft en wordt u getoond.
file-merge-undo-yes = De dossiers scheiden
file-merge-undone =
    { $count ->
        [one] De twee dossiers zijn gescheiden. Eén veld is teruggezet.
       *[other] De twee dossiers zijn gescheiden. Teruggezette velden: { $count }.
    }
file-changes = Wie wat wijzigde
file-changes-none = Er is nog niets gewijzigd.
file-by = { $moment }, { $name }
file-change = { $field }: { $old } → { $now }
file-change-first = { $field }: { $now }
file-change-consent = { $kind }, { $answer }
file-nothing = (leeg)
file-readings = Wie het dossier gelezen heeft
file-readings-none = Niemand heeft dit dossier al gelezen.
file-reading = { $name }: { $what }
file-reading-file = dossier geopend
file-reading-identifier = nummer getoond
file-reading-paper = document bekeken of gekopieerd
file-reading-print = fiche gedrukt
file-reading-export = kopie gemaakt voor de persoon
file-act-add-patient = Dossier aangemaakt
file-act-save-patient = Dossier gewijzigd
file-act-set-standing = Contacteerbaar of niet: gewijzigd
file-act-flag-patient = Gemarkeerd voor opvolging
file-act-drop-flag = Opvolging gebeurd
file-act-keep-identifier = Nationaal nummer bewaard
file-act-drop-identifier = Nationaal nummer vergeten
file-act-record-consent = Antwoord over toestemming genoteerd
file-act-withdraw-consent = Toestemming ingetrokken
file-act-record-epices = EPICES-vragenlijst ingevuld
file-act-record-assessment = Balans genoteerd
file-act-attach-paper = Document toegevoegd
file-act-remove-paper = Document verwijderd
file-act-tie-caregiver = Mantelzorger verbonden
file-act-untie-caregiver = Mantelzorger losgemaakt
file-act-merge-patients = Dossier met een ander samengevoegd
file-act-undo-merge = Dossiers weer gescheiden
file-act-import-people = Uit een bestand geïmporteerd
file-act-import-patient = Uit een bestand geïmporteerd
file-act-enrol = In een programma ingeschreven
file-act-take-off-list = Van komende sessies gehaald
file-field-last-name = Familienaam
file-field-birth-name = Geboortenaam
file-field-first-name = Voornamen
file-field-sex = Geslacht
file-field-birth-date = Geboortedatum
file-field-residence = Land van verblijf
file-field-postal-code = Postcode
file-field-commune = Gemeente
file-field-address = Adres
file-field-phone = Telefoon
file-field-other-phone = Andere telefoon
file-field-email = E-mail
file-field-languages = Talen van de fiches
file-field-spoken = Gesproken talen
file-field-reads = Gelezen talen
file-field-reading-level = Leesniveau
file-field-large-print = Grote letters
file-field-interpreter = Tolk
file-field-transport = Hoe de persoon komt
file-field-travel-minutes = Reistijd
file-field-insurer-country = Land van de verzekeraar
file-field-insurer = Ziekenfonds of verzekeraar
file-field-occupation = Beroep
file-field-activity = Waarvan de persoon leeft
file-field-living = Met wie de persoon woont
file-field-doctor = Huisarts
file-field-notes = Nota’s
file-field-standing = Contact
file-field-flag = Opvolging
file-field-consent = Toestemming
file-field-epices = EPICES
file-field-identifier = Nummer
file-field-paper = Document
file-field-caregiver = Mantelzorger
file-field-assessment = Balans
file-field-merge = Samengevoegd dossier
file-act-export-person = Kopie gemaakt voor de persoon
file-act-not-the-same = Aangeduid als een andere persoon
file-act-print-handout = Fiche gedrukt
file-act-save-paper = Document buiten het register gekopieerd
file-field-reason = Reden
file-act-draft-letter = Brief voorbereid
file-act-save-letter = Brief gewijzigd
file-act-drop-letter = Ontwerpbrief verwijderd
file-act-send-letter = Brief verstuurd
file-act-print-letter = Brief afgedrukt
file-act-print-appointment-letter = Brief over een afspraak afgedrukt
file-act-send-appointment-letter = Vertrek van een brief over een afspraak genoteerd
file-act-drop-appointment-letter = Brief over een afspraak weggehaald, niet verstuurd
file-field-appointment-letter = Brief over een afspraak
file-act-print-plan = Persoonlijk plan afgedrukt
file-act-print-assessment-form = Leeg formulier afgedrukt
file-field-letter = Brief
file-act-join-cohort = Toegevoegd aan een groep
file-act-lead-assessment = Balans of evaluatie afgenomen
file-act-agree-plan = Persoonlijk plan afgesproken
file-act-decide-follow-up = Vervolg beslist
file-act-end-pathway = Einde van het traject
file-act-resume-pathway = Einde van het traject ongedaan gemaakt
file-act-move-to-version = Naar een andere versie
file-field-enrolment = Programma
file-field-cohort = Groep
file-field-plan = Persoonlijk plan
file-field-decision = Beslist vervolg
file-field-ending = Reden van het einde
file-field-version = Versie van het sjabloon
file-act-excuse = Verontschuldiging genoteerd
file-act-correct-presence = Details van een aanwezigheid verbeterd
file-act-put-on-list = Ingeschreven voor een sessie
file-act-log-call = Oproep genoteerd
file-act-save-wish = Wensen genoteerd
file-act-save-car-share = Carpoolen genoteerd
file-field-session = Sessie
file-field-call = Oproep
file-session-notes = Notities van de sessies
file-session-note-group = De groep: { $note }
file-session-note-own = Alleen voor dit dossier: { $line }

# Handouts printed for the person.

file-given = Gegeven fiches
file-given-loading = De gegeven fiches worden gelezen…
file-given-none = Voor deze persoon is nog geen fiche afgedrukt.
file-given-line = { $languages } · { $layout } · versie { $version }
file-given-newer = Er is een recentere versie
