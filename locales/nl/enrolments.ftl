# Enrolling people in a programme, one or hundreds.

enrolments-title = Personen inschrijven
enrolments-back = Terug naar de lijst
enrolments-half =
    { $count ->
        [one] Eén persoon is gekozen en nog niet ingeschreven. “Personen inschrijven” toont die opnieuw.
       *[other] { $count } personen zijn gekozen en nog niet ingeschreven. “Personen inschrijven” toont hen opnieuw.
    }
enrolments-list = Zoeken in
enrolments-found = Gevonden patiënten
enrolments-found-count =
    { $count ->
        [0] Niemand komt overeen
        [one] Eén persoon komt overeen
       *[other] { $count } personen komen overeen, { $shown } getoond
    }
enrolments-tick-shown =
    { $count ->
        [one] De getoonde persoon aanvinken
       *[other] De { $count } getoonde personen aanvinken
    }
enrolments-untick-shown =
    { $count ->
        [one] De getoonde persoon uitvinken
       *[other] De { $count } getoonde personen uitvinken
    }
enrolments-more = De volgende tonen
enrolments-already = Al in het programma: { $stage }
enrolments-consent = Toestemming tot deelname: { $consent }
enrolments-into = Inschrijven in
enrolments-origin = Waar de verwijzing vandaan komt
enrolments-on = Datum van de verwijzing
enrolments-none = Kies eerst minstens één persoon.
enrolments-button =
    { $count ->
        [0] Inschrijven
        [one] Eén persoon inschrijven
       *[other] { $count } personen inschrijven
    }
enrolments-done =
    { $count ->
        [0] Iedereen was al ingeschreven.
        [one] Eén persoon is ingeschreven.
       *[other] { $count } personen zijn ingeschreven.
    }
enrolments-chosen =
    { $count ->
        [0] Niemand is gekozen
        [one] Eén persoon gekozen
       *[other] { $count } personen gekozen
    }
enrolments-chosen-none = Vink personen aan, of plak een lijst. Ze blijven hier terwijl u anderen zoekt.
enrolments-chosen-clear = Alles verwijderen
enrolments-chosen-remove = { $name } verwijderen
enrolments-paste = Een lijst plakken
enrolments-paste-lines = Eén persoon per regel
enrolments-paste-hint = Dossiernummer, of naam en voornaam. Een kolom van een rekenblad volstaat.
enrolments-paste-take =
    { $count ->
        [0] Herkennen
        [one] Eén regel herkennen
       *[other] { $count } regels herkennen
    }
enrolments-paste-reading = { $read } van { $lines } regels gelezen
enrolments-paste-found =
    { $count ->
        [0] Niemand is herkend.
        [one] Eén persoon is herkend en gekozen.
       *[other] { $count } personen zijn herkend en gekozen.
    }
enrolments-paste-unclear =
    { $count ->
        [one] Eén regel is niet zeker. Zoek de persoon zelf.
       *[other] { $count } regels zijn niet zeker. Zoek deze personen zelf.
    }
enrolments-paste-line =
    { $count ->
        [0] “{ $line }”: geen dossier
       *[other] “{ $line }”: { $count } mogelijke dossiers
    }
enrolments-paste-look = Zoeken
enrolments-paste-look-for = “{ $line }” zoeken
