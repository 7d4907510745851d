# The help: its frame, and the table of keys. Its pages stand in assets/help.

help-title = Hulp
help-back = Terug
help-all = Alle hulp
help-context = Eén pagina per taak. Alles staat op deze computer, zonder netwerk.
help-search = Zoeken in de hulp
help-search-hint = Een of twee woorden, bijvoorbeeld: te laat, usb-stick.
help-found =
    { $count ->
        [0] Geen pagina bevat deze woorden. Probeer een ander woord.
        [one] Eén pagina
       *[other] { $count } pagina’s
    }

help-part-begin = Beginnen
help-part-day = De dag
help-part-people = De personen
help-part-plan = Programma’s en sessies
help-part-papers = Fiches en brieven
help-part-figures = Cijfers en delen
help-part-safe = Het register veilig bewaren

help-key-ctrl = Ctrl
help-key-shift = Shift
help-key-enter = Enter
help-key-escape = Esc
help-key-delete = Delete
help-key-left = Pijl links
help-key-up-down = Pijl omhoog en omlaag
help-key-arrows = Pijltjes
help-key-page = Page Up en Page Down

help-keys-column-keys = Toetsen
help-keys-column-does = Wat ze doen
help-keys-everywhere = Overal
help-keys-help = Hulp bij de pagina
help-keys-back = Vorige pagina
help-keys-pane = Van het menu naar de pagina, dan naar het formulier ernaast
help-keys-language = Volgende taal van het scherm
help-keys-close = Sluiten wat open is
help-keys-save = Het formulier opslaan
help-keys-tomorrow = De dag van morgen afdrukken
help-keys-attendance = Op de lijst van een sessie
help-keys-person = Andere persoon
help-keys-unmark = Een invoer weghalen
help-keys-lists = In lijsten
help-keys-search = Naar het zoekvak
help-keys-new = Nieuw
help-keys-line = Volgende of vorige regel
help-keys-open = Openen
help-keys-month = In het rooster van de maand
help-keys-day = Andere dag
help-keys-other-month = Andere maand
help-keys-block = Een blok van een fiche verplaatsen
