# A session’s list and its marks.

attendance-title = Aanwezigheid – { $theme }
attendance-title-loading = Aanwezigheid
attendance-context = { $day }, { $from } – { $to }, { $place }
attendance-loading = De lijst wordt gelezen…
attendance-list = Personen op de lijst van de sessie
attendance-name = { $first } { $last }
attendance-home = { $commune } ({ $country })
attendance-word-present = Aanwezig
attendance-word-late = Te laat
attendance-word-excused = Verontschuldigd
attendance-word-absent = Niet verschenen
attendance-key-present = A
attendance-key-late = L
attendance-key-excused = V
attendance-key-absent = N
attendance-keys-hint = Pijl omhoog en omlaag: andere persoon. Delete: invoer weghalen. Ctrl+Enter: afsluiten.
attendance-all-present = Iedereen aanwezig
attendance-undo = Laatste invoer ongedaan maken
attendance-undo-key = Ctrl+Z
attendance-print-session = Fiche van de sessie
attendance-print-for = Patiëntenfiche voor { $name }
attendance-tally = { $marked } van { $listed } ingevuld, aanwezig: { $present }
attendance-said = { $name }: { $mark }
attendance-said-rest =
    { $count ->
        [0] Iedereen was al ingevuld: er is niets veranderd.
        [one] Eén persoon als aanwezig genoteerd.
       *[other] { $count } personen als aanwezig genoteerd.
    }
attendance-said-undone = Laatste invoer ongedaan gemaakt.
attendance-said-closed = Sessie afgesloten.
attendance-not-saved = Nog niet opgeslagen
attendance-retrying =
    { $count ->
        [one] Eén invoer wacht nog; hij wordt vanzelf opnieuw geprobeerd. Sluit deze pagina niet.
       *[other] { $count } invoeren wachten nog; ze worden vanzelf opnieuw geprobeerd. Sluit deze pagina niet.
    }
attendance-saving =
    { $count ->
        [one] Eén invoer wordt opgeslagen…
       *[other] { $count } invoeren worden opgeslagen…
    }
attendance-saved = Opgeslagen op deze computer om { $time }
attendance-close = De sessie afsluiten
attendance-close-blank =
    { $count ->
        [one] Eén persoon is nog niet ingevuld. Vul die in en sluit dan de sessie af.
       *[other] { $count } personen zijn nog niet ingevuld. Vul ze in en sluit dan de sessie af.
    }
attendance-close-unsaved = Sommige invoer is nog niet opgeslagen. De sessie kan worden afgesloten zodra dat gebeurd is.
attendance-held = Deze sessie is afgesloten. Een fout kan hier nog worden verbeterd.
attendance-back-to-today = Terug naar vandaag
attendance-too-early = Deze sessie heeft nog niet plaatsgevonden. Aanwezigheid kan vanaf die dag worden opgenomen.
attendance-cancelled = Deze sessie is geannuleerd.
attendance-nobody = Niemand staat op de lijst van deze sessie.
attendance-enrol = Personen inschrijven

# What people need, and the caregivers who came.

attendance-need-interpreter = Tolk
attendance-need-large-print = Grote letters
attendance-caregivers = Mantelzorgers
attendance-caregivers-about = Apart geteld van de patiënten, of er nu een patiënt bij is of niet.
attendance-caregivers-tally =
    { $listed ->
        [0] Geen mantelzorger op de lijst
       *[other] Mantelzorgers: { $marked } van { $listed } ingevuld, aanwezig: { $present }
    }
attendance-caregivers-list = Mantelzorgers op de lijst van de sessie
attendance-caregivers-near = Mantelzorgers van de ingeschreven personen
attendance-caregivers-other = Een andere mantelzorger toevoegen
attendance-caregivers-search = Een mantelzorger zoeken
attendance-caregivers-search-hint = Een deel van de naam.
attendance-caregivers-none-found = Geen mantelzorger komt overeen. Een nieuwe voegt u toe vanuit het dossier van de patiënt.
attendance-caregivers-of = mantelzorger van { $people }
attendance-caregiver-add = { $name } toevoegen
attendance-caregiver-added = { $name } staat op de lijst.
