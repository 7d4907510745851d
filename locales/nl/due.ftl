# What is due in the whole centre: the list, who is one step away, the letters of a year.

due-title = Wat te doen staat
due-context = Wat de trajecten en programma’s van het hele centrum vragen.
due-tabs = Delen van wat te doen staat
due-tab-list = Te doen
due-tab-steps = Nog één stap
due-tab-letters = Brieven
due-loading = Wat te doen staat wordt gelezen…
due-person = Persoon

# The list.

due-kinds = Kiezen wat getoond wordt
due-kinds-people = Voor personen
due-kinds-programmes = Voor programma’s
due-programme = Programma
due-programme-all = Alle programma’s
due-all = Alles tonen
due-count =
    { $count ->
        [one] Eén regel
       *[other] { $count } regels, de dringendste eerst
    }
due-count-first = De { $shown } dringendste, van { $all }
due-empty = Er staat niets te doen. Elk traject en elk programma is bij.
due-none-such = Daarvan staat niets te doen. Misschien wacht er iets anders: toon alles om het te zien.
due-today = Vandaag
due-since = Sinds { $day }
due-until = Tegen { $day }
due-why = Waarom?
due-why-of = Waarom? { $what }: { $who }

# Who is one step away.

due-steps-about = Kies een regel: wie er dit jaar aan voldoet, en wat de anderen nog missen.
due-steps-rule = Regel
due-steps-what = Wat vraagt deze regel?
due-steps-no-rule = Geen enkele regel van dit register telt per persoon.
due-steps-loading = De trajecten van het jaar worden gelezen…
due-steps-among =
    { $count ->
        [one] Het gaat om één persoon.
       *[other] Van { $count } betrokken personen:
    }
due-steps-met =
    { $count ->
        [0] Nog niemand voldoet
        [one] Eén voldoet
       *[other] { $count } voldoen
    }
due-steps-one =
    { $count ->
        [0] Niemand mist één stap
        [one] Eén mist nog één stap
       *[other] { $count } missen nog één stap
    }
due-steps-more =
    { $count ->
        [0] Niemand mist meer stappen
        [one] Eén mist meer stappen
       *[other] { $count } missen meer stappen
    }
due-steps-lost =
    { $count ->
        [0] Iedereen kan het nog halen
        [one] Eén kan het niet meer halen
       *[other] { $count } kunnen het niet meer halen
    }
due-steps-one-title = Nog één stap
due-steps-more-title = Nog meer stappen
due-steps-missing = Wat ontbreekt
due-steps-next = Volgende mogelijke datum
due-steps-next-none = Geen datum gepland
due-steps-nobody = Deze regel gaat dit jaar over niemand.
due-steps-nothing-missing = Niemand mist nog iets.

# The letters of a year.

due-letters-about = De brieven aan de arts en de patiënt: wie werd ingelicht, en wanneer.
due-letters-loading = De brieven worden gelezen…
due-letters-year = Jaar van de brieven
due-letters-before = Vorig jaar
due-letters-after = Volgend jaar
due-letters-indicator =
    { $count ->
        [0] Indicator 4.4 in { $year }: geen patiënten
        [one] Indicator 4.4 in { $year }: één patiënt
       *[other] Indicator 4.4 in { $year }: { $count } patiënten
    }
due-letters-indicator-how = Uit het Franse activiteitenoverzicht. Telt elke patiënt één keer, zodra een eindverslag in { $year } naar een arts is vertrokken, op welke manier ook. Een ontwerp telt niet.
due-letters-drafts =
    { $count ->
        [one] Eén brief te versturen
       *[other] { $count } brieven te versturen
    }
due-letters-sent-title =
    { $count ->
        [one] Eén brief verstuurd in { $year }
       *[other] { $count } brieven verstuurd in { $year }
    }
due-letters-empty = Geen brieven in { $year }. Een brief schrijft u in het dossier van de persoon, op het tabblad Traject.
due-letters-kind = Brief
due-letters-to = Aan
due-letters-drafted = Opgesteld op
due-letters-sent = Vertrokken op
due-letters-way = Manier
due-letters-act = Te doen
due-letters-finish = Afwerken en versturen

# What is due: what, why, and what the button says.

due-consent-missing = Toestemming te vragen
due-consent-missing-why =
    { $standing ->
        [refused] De persoon weigerde deel te nemen, en het traject loopt nog.
        [withdrawn] De toestemming voor deelname werd ingetrokken, en het traject loopt nog.
       *[other] Niemand heeft de toestemming voor deelname al gevraagd.
    }
due-consent-missing-act = Toestemming vragen
due-assessment = Gedeelde educatieve balans te maken
due-assessment-why = Een traject begint met de gedeelde educatieve balans, en er is er geen genoteerd.
due-assessment-act = Balans noteren
due-plan = Persoonlijk plan af te spreken
due-plan-why = De balans is gemaakt, en er is nog geen persoonlijk plan afgesproken.
due-plan-act = Plan schrijven
due-no-session = Geen sessie gepland
due-no-session-why = Er is een persoonlijk plan afgesproken, en er is geen sessie gepland.
due-no-session-act = Sessie plannen
due-session-missing = Sessies te kort voor een volledig aanbod
due-session-missing-why =
    { $missing ->
        [one] Gevolgde sessies: { $count } van { $least }. Ook met de geplande erbij is er één te kort.
       *[other] Gevolgde sessies: { $count } van { $least }. Ook met de geplande erbij zijn er { $missing } te kort.
    }
due-session-missing-act = Sessie plannen
due-evaluation = Individuele evaluatie te doen
due-evaluation-why = De sessies zijn voorbij, en er is geen individuele evaluatie genoteerd.
due-evaluation-act = Evaluatie noteren
due-decision = Vervolg te beslissen
due-decision-why = De evaluatie is genoteerd, en het vervolg is niet beslist: stoppen, versterken of hernemen.
due-decision-act = Beslissing noteren
due-letter-entry = Brief bij de start aan de huisarts
due-letter-entry-why =
    { $doctor ->
        [missing] De balans is gemaakt en het persoonlijk plan afgesproken, en er is geen brief bij de start vertrokken. Noteer eerst de huisarts: het dossier noemt er geen.
       *[other] De balans is gemaakt en het persoonlijk plan afgesproken, en er is geen brief bij de start naar de huisarts vertrokken.
    }
due-letter-entry-act = Brief schrijven
due-letter-end = Eindverslag aan de huisarts
due-letter-end-why =
    { $doctor ->
        [missing] Het vervolg is beslist, en sindsdien is er geen eindverslag vertrokken. Noteer eerst de huisarts: het dossier noemt er geen.
       *[other] Het vervolg is beslist, en sindsdien is er geen eindverslag naar de huisarts vertrokken.
    }
due-letter-end-act = Brief schrijven
due-letter-drop-out = Brief bij uitval aan de huisarts
due-letter-drop-out-why =
    { $doctor ->
        [missing] De persoon verliet het traject voor het einde, en er is geen brief vertrokken. Noteer eerst de huisarts: het dossier noemt er geen.
       *[other] De persoon verliet het traject voor het einde, en de huisarts kreeg daarover geen brief.
    }
due-letter-drop-out-act = Brief schrijven
due-follow-up = Vragen hoe het gaat
due-follow-up-why = Vanaf die dag was afgesproken te vragen hoe het gaat, en de persoon werd niet teruggezien.
due-follow-up-act = Navragen
due-call-missed = Bellen na afwezigheden
due-call-missed-why =
    { $count ->
        [one] Eén sessie gemist zonder te verwittigen.
       *[other] { $count } sessies na elkaar gemist zonder te verwittigen.
    }
due-call-missed-act = Oproep noteren
due-lost = Wellicht uit het oog verloren
due-lost-why =
    { $count ->
        [one] Eén sessie gemist, en geen aanwezigheid meer sinds { $days } dagen.
       *[other] { $count } sessies na elkaar gemist, en geen aanwezigheid meer sinds { $days } dagen.
    }
due-lost-act = Vervolg beslissen
due-training = Opleidingsattest in te dienen
due-training-why =
    { $standing ->
        [expired] { $person } leidt sessies, en het attest van de opleiding van { $hours } uur is verlopen.
        [ending] { $person } leidt sessies, en het attest van de opleiding van { $hours } uur loopt binnenkort af.
       *[other] { $person } leidt sessies, en er is geen attest van de opleiding van { $hours } uur genoteerd.
    }
due-training-act = Team bekijken
due-profession = Beroep ontbreekt in het team
due-profession-why =
    { $what ->
        [professions] Verschillende beroepen in het team: { $count }. Er zijn er minstens { $least } nodig.
        [doctor] Er is geen arts in het team.
       *[other] Het programma vraagt dit beroep, en niemand in het team oefent het uit: { $what }.
    }
due-profession-act = Team bekijken
due-declaration = Programma aan te geven
due-declaration-why = Er nemen personen deel aan dit programma, en het werd nooit aangegeven.
due-declaration-act = Aangifte voorbereiden
due-declaration-change = Wijziging aan te geven
due-declaration-change-why =
    { $count ->
        [one] Eén punt is niet meer zoals het werd aangegeven.
       *[other] { $count } punten zijn niet meer zoals ze werden aangegeven.
    }
due-declaration-change-act = Wijzigingen bekijken
due-authorisation-ends = Vergunning loopt af
due-authorisation-ends-why = De vroegere vergunning heeft een einddatum, en die dag is nabij of voorbij.
due-authorisation-ends-act = Aangifte voorbereiden
due-yearly-evaluation = Jaarlijkse zelfevaluatie
due-yearly-evaluation-why = De zelfevaluatie van het jaar { $year } is niet genoteerd.
due-yearly-evaluation-act = Zelfevaluatie noteren
due-four-yearly-evaluation = Vierjaarlijkse evaluatie
due-four-yearly-evaluation-why = Het programma wordt sinds de aangifte om de { $years } jaar geëvalueerd, en de evaluatie van { $year } is niet genoteerd.
due-four-yearly-evaluation-act = Aangifte bekijken
