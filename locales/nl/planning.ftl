# Planning: a session's form, its times, what closes a day, acts and whom to tell.

planning-past-midnight = { $from } – { $to }, tot { $day }
planning-on-day = { $day }, { $hours }
planning-ends = eindigt op { $day } om { $time }
planning-place-none = Plaats niet ingevuld
planning-leader = { $name }: { $answer }
planning-leaders = Wie leidt
planning-leaders-none = Nog niemand leidt.
planning-joint = Met { $team } ({ $country })
planning-remote = Op afstand
planning-held-in = In het { $languages }
planning-interpreter = Tolk: { $languages }
planning-transport = Vervoer: { $transport }

# What closes a day.

planning-closure-public = Feestdag ({ $country }): { $name }
planning-closure-public-here = Feestdag: { $name }
planning-closure-school = School: { $name }
planning-closure-forbidden-week = Vrijgehouden week: { $name }
planning-closure-to-check = { $closure } (data na te kijken)

# How a session repeats.

planning-every-week = elke week
planning-every-two-weeks = om de twee weken
planning-every-month = elke maand, op dezelfde weekdag
planning-every-other = volgens een eigen regel
planning-rule-count =
    { $count ->
        [one] { $every }, één keer
       *[other] { $every }, { $count } keer
    }
planning-rule-until = { $every }, tot { $day }

# The form of a session.

planning-choose = Kies…
planning-programme = Programma
planning-programme-missing = Kies het programma.
planning-group = Groep
planning-group-none = Zonder groep
planning-group-option = { $title }, vanaf { $day }
planning-theme-of = Sessie van het traject
planning-theme-fills = Ze vult het thema, de soort, de duur, de plaatsen en de fiche in.
planning-theme-own = Geen: een ander thema
planning-theme = Thema
planning-theme-missing = Vul het thema van de sessie in.
planning-minutes = Duur
planning-minutes-missing = Vul de duur in minuten in.
planning-capacity = Plaatsen
planning-capacity-missing = Vul in hoeveel personen kunnen komen.
planning-hour = Beginuur
planning-hour-hint = Bijvoorbeeld 14:00.
planning-hour-missing = Vul een uur in tussen 0:00 en 23:59.
planning-place = Plaats
planning-place-words = Waar, in woorden
planning-place-missing = Vul in waar de sessie plaatsvindt.
planning-room = Zaal
planning-room-none = Zonder zaal
planning-room-seats =
    { $seats ->
        [one] { $name }, één zitplaats
       *[other] { $name }, { $seats } zitplaatsen
    }
planning-remote-check = Op afstand, telefonisch of met video
planning-languages = Talen van de sessie
planning-interpreters = Geregelde tolken
planning-transport-field = Geregeld vervoer
planning-transport-hint = Bijvoorbeeld: pendelbus vanaf het gemeentehuis van Fumay om 13:15.
planning-joint-check = Met het team van een ander land
planning-joint-hint = Ook de feestdagen van dat land tellen dan mee.
planning-partner-team = Naam van het team
planning-partner-missing = Vul de naam van het team in.
planning-partner-country = Land van het team
planning-partner-region = Regio van het team
planning-partner-region-none = Een andere regio

# What stands in its way.

planning-check = Controle van de sessie
planning-check-waits = De controle begint zodra het programma, de dag, het uur, de duur en de plaatsen ingevuld zijn.
planning-no-conflict = Niets staat in de weg.
planning-conflict-hard = Te motiveren:
planning-conflict-soft = Goed om te weten:
planning-preview-waits = Het voorbeeld is er nog niet. Wacht even en probeer opnieuw.
planning-free = Volgende vrije momenten
planning-despite = Waarom toch
planning-despite-hint = Eén zin volstaat; hij blijft in de geschiedenis. Zonder naam van een patiënt.
planning-despite-missing = Er staat iets in de weg: zeg waarom u het toch doet, of kies een ander moment.

# Cancelling: why, in which part of the day.

planning-cause = Waarom
planning-cause-missing = Kies waarom.
planning-cause-weather = Slecht weer
planning-cause-staff-ill = Begeleiding verhinderd
planning-cause-strike = Staking
planning-cause-place-closed = Plaats of zaal gesloten
planning-cause-too-few = Te weinig personen
planning-cause-people-asked = Op vraag van de personen
planning-cause-mistake = Bij vergissing gepland
planning-cause-other = Andere reden
planning-note = Toelichting
planning-note-hint = Zonder naam van een patiënt of ziekte.
planning-cancel-button =
    { $count ->
        [one] De sessie annuleren
       *[other] { $count } sessies annuleren
    }
planning-part-morning = Ochtend, vóór 13:00
planning-part-afternoon = Namiddag, van 13:00 tot 18:00
planning-part-evening = Avond, vanaf 18:00

# What somebody answered who was asked to lead.

planning-answer-not-asked = nog niet gevraagd
planning-answer-asked = gevraagd, nog geen antwoord
planning-answer-accepted = aanvaardt
planning-answer-tentative = misschien
planning-answer-declined = weigert

# Acts of planning, and taking the last one back.

planning-kind-open-cohort = Groep geopend
planning-kind-move-sessions = Sessies verplaatst
planning-kind-cancel-sessions = Sessies geannuleerd
planning-kind-cancel-and-plan = Sessies geannuleerd en opnieuw gepland
planning-kind-add-series = Reeks toegevoegd
planning-kind-plan-cycle = Cyclus gepland
planning-kind-regenerate-cohort = Groep aangepast aan een andere versie
planning-last =
    { $count ->
        [one] { $kind }: één sessie, { $at }, { $by }.
       *[other] { $kind }: { $count } sessies, { $at }, { $by }.
    }
planning-can-undo = U kunt deze actie nog ongedaan maken.

# Whom to tell.

planning-tell =
    { $count ->
        [one] Eén persoon te verwittigen
       *[other] { $count } personen te verwittigen, wie het vroegst vertrekt eerst
    }
planning-tell-now =
    { $count ->
        [one] Verwittig nu één persoon
       *[other] Verwittig nu { $count } personen, wie het vroegst vertrekt eerst
    }
planning-tell-nobody = Niemand hoeft verwittigd te worden.
planning-tell-caregiver = (mantelzorger)
planning-not-to-tell =
    { $count ->
        [one] Eén verwachte persoon mag niet gecontacteerd worden en staat niet in deze lijst.
       *[other] { $count } verwachte personen mogen niet gecontacteerd worden en staan niet in deze lijst.
    }
planning-leaves-at = Vertrekt thuis om { $time }
planning-leaves-on = Vertrekt thuis op { $day } om { $time }
planning-leaves-unknown = Vertrekuur onbekend
planning-to-calls = De oproepen openen
planning-again = Nieuwe datum: { $when }
planning-letters =
    { $count ->
        [one] Eén brief afdrukken
       *[other] { $count } brieven afdrukken
    }
planning-letters-about = Eén brief per persoon, in de eigen taal, voor een vensterenvelop. Hij noemt geen ziekte en geen thema, en niemands reden.
planning-letters-none = Geen brief af te drukken.
planning-no-address =
    { $count ->
        [one] Eén persoon heeft geen volledig adres en dus geen brief. Bel die persoon.
       *[other] { $count } personen hebben geen volledig adres en dus geen brief. Bel hen.
    }
planning-kept =
    { $count ->
        [one] Eén sessie blijft zoals ze is: er zijn aanwezigheden genoteerd of ze is afgesloten.
       *[other] { $count } sessies blijven zoals ze zijn: er zijn aanwezigheden genoteerd of ze zijn afgesloten.
    }
planning-left-out =
    { $count ->
        [one] Eén persoon van de groep wordt niet verwacht: deelname geweigerd of niet te contacteren.
       *[other] { $count } personen van de groep worden niet verwacht: deelname geweigerd of niet te contacteren.
    }
