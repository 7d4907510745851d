# What a letter, a plan and a blank form say on paper, before somebody rewrites a letter.

# How a day is written in a sentence.
letters-day =
    { $day ->
        [1] 1 { $month } { $year }
       *[other] { $day } { $month } { $year }
    }
letters-place-and-day = { $place }, { $day }
letters-only-day = { $day }
letters-logo-alt = Logo van { $centre }

# To whom, about whom.
letters-doctor = Geachte dokter,
letters-anybody = Geachte mevrouw, geachte heer,
letters-patient =
    { $sex ->
        [F] Geachte mevrouw { $name },
        [M] Geachte heer { $name },
       *[other] Geachte { $name },
    }
letters-person =
    { $sex ->
        [F] Mevr. { $name }
        [M] Dhr. { $name }
       *[other] { $name }
    }
letters-person-born =
    { $sex ->
        [F] { $person }, geboren op { $day }
        [M] { $person }, geboren op { $day }
       *[other] { $person }, geboren op { $day }
    }

# Subjects: none names an illness or a programme.
letters-subject-entry = Therapeutische voorlichting: balans en persoonlijk plan van { $person }
letters-subject-end = Therapeutische voorlichting: verslag van de evaluatie van { $person }
letters-subject-drop-out = Therapeutische voorlichting: stopzetting van het traject van { $person }
letters-subject-not-included = Therapeutische voorlichting: geen deelname voor { $person }
letters-subject-my-plan = Uw persoonlijk plan
letters-subject-my-assessment = Ons gesprek
letters-subject-my-end = Het einde van uw traject bij ons
letters-subject-my-stop = De stopzetting van uw traject bij ons
letters-subject-my-no = Uw vraag om deel te nemen
letters-subject-my-change = Wijziging van uw afspraak

# Entry, to the doctor.
letters-thanks = Wij danken u voor de verwijzing van { $person }.
letters-takes-part = { $person } neemt deel aan het educatieprogramma “{ $programme }” van ons centrum.
letters-assessed = De gedeelde educatieve balans vond plaats op { $day }.
letters-assessed-by = De gedeelde educatieve balans vond plaats op { $day } met { $by }.
letters-summary = Wat daaruit blijkt: { $summary }
letters-planned = Het persoonlijk plan is afgesproken op { $day }.
letters-project = Het eigen project, in eigen woorden: “{ $project }”
letters-sessions =
    { $count ->
        [one] Afgesproken sessie: { $themes }.
       *[other] Afgesproken sessies ({ $count }): { $themes }.
    }
letters-next = De volgende sessie is gepland op { $day }.
letters-call = Voor elke vraag kunt u ons centrum bellen op { $phone }.

# The end, to the doctor.
letters-followed = { $person } volgde het educatieprogramma “{ $programme }” van ons centrum.
letters-attended =
    { $planned ->
        [one] Gevolgde sessies: { $attended } van { $planned }.
       *[other] Gevolgde sessies: { $attended } van { $planned }.
    }
letters-evaluated = De individuele evaluatie vond plaats op { $day }.
letters-evaluated-by = De individuele evaluatie vond plaats op { $day } met { $by }.
letters-satisfaction = Tevredenheid: { $points } op 10.
letters-decision-stop = Beslissing van { $day }: het traject stopt, zonder nieuw aanbod op dit moment.
letters-decision-reinforcement = Beslissing van { $day }: een vervolgaanbod (opfrissing) wordt voorgesteld.
letters-decision-resumption = Beslissing van { $day }: een verdiept vervolgaanbod (herneming) wordt voorgesteld.
letters-proposal = Voorgestelde opvolging: { $proposal }
letters-follow-up = Wij plannen een nieuw contact op { $day }.

# Not begun, or left before the end, to the doctor.
letters-stopped = { $person } is op { $day } gestopt met het educatieprogramma “{ $programme }” van ons centrum.
letters-closed = Het traject van { $person } in het educatieprogramma “{ $programme }” van ons centrum is afgesloten sinds { $day }.
letters-referred = Wij ontvingen op { $day } een aanvraag voor { $person }.
letters-not-included = Deelname aan het educatieprogramma “{ $programme }” gaat op dit moment niet door (beslissing van { $day }).

# Reasons, in neutral words; the rest is for the doctor alone.
letters-reason-no-need = Reden: op dit moment geen educatieve behoefte.
letters-reason-medical-criteria = Reden: medische criteria.
letters-reason-language = Reden: taal van de sessies.
letters-reason-distance = Reden: afstand.
letters-reason-unavailable = Reden: niet beschikbaar.
letters-reason-motivation = Reden: het is voor de persoon niet het juiste moment.
letters-reason-daily-needs = Reden: andere dagelijkse noden gaan voor.
letters-reason-health-problem = Reden: gezondheidsprobleem.
letters-reason-medical-first = Reden: eerst moeten medische problemen geregeld worden.
letters-reason-refused = Reden: de persoon wenst niet deel te nemen.
letters-reason-transport = Reden: geen vervoer.
letters-reason-cognitive = Reden: cognitieve stoornissen.
letters-reason-psychiatric = Reden: psychische stoornissen.
letters-reason-died = Reden: overlijden.
letters-reason-moved = Reden: verhuizing.
letters-reason-lost = Reden: de persoon kwam niet meer en was niet bereikbaar.
letters-reason-wished-to-stop = Reden: de persoon wilde stoppen.
letters-reason-other = Reden: { $note }

# To the person, in plain language.
letters-my-plan = Dit is uw persoonlijk plan. Wij hebben het samen gemaakt op { $day }.
letters-my-assessment = Wij hebben op { $day } samen de balans opgemaakt.
letters-my-project = Uw project, in uw woorden: “{ $project }”
letters-my-sessions =
    { $count ->
        [one] Uw sessie: { $themes }.
       *[other] Uw { $count } sessies: { $themes }.
    }
letters-my-next = Uw volgende sessie is op { $day }.
letters-my-call = Een vraag? Bel ons op { $phone }.
letters-my-end = Op { $day } hebben wij samen gekeken naar de weg die u hebt afgelegd.
letters-my-attended =
    { $planned ->
        [one] U kwam naar { $attended } van de { $planned } sessies.
       *[other] U kwam naar { $attended } van de { $planned } sessies.
    }
letters-my-lived = Wat u ons hebt gezegd: “{ $lived }”
letters-my-satisfaction = De score die u hebt gegeven: { $points } op 10.
letters-my-stop = Uw sessies zijn voorlopig klaar.
letters-my-reinforcement = Wij stellen u nog andere sessies voor, om te bewaren wat u hebt geleerd.
letters-my-resumption = Wij stellen u voor om opnieuw sessies te volgen, omdat uw situatie veranderd is.
letters-my-proposal = Wat wij u voorstellen: { $proposal }
letters-my-follow-up = Wij horen op { $day } graag hoe het met u gaat.
letters-my-dropped = U bent op { $day } gestopt met de sessies.
letters-my-return = Stoppen verandert niets aan uw zorg. U kunt altijd weer bij ons terecht.
letters-my-no = U start op dit moment niet met sessies bij ons.
letters-my-no-return = Dat verandert niets aan uw zorg. U kunt altijd weer bij ons terecht.

# To whoever must be told that an appointment is cancelled or moved. What happened is said as in the text
# messages; the cause only where it is about nobody.
letters-my-cause-weather = Dat komt door het weer.
letters-my-cause-strike = Dat komt door een staking.
letters-my-cause-place-closed = De plaats is dan gesloten.
letters-my-cause-centre = De reden ligt bij de organisatie van het centrum. Onze excuses daarvoor.
letters-my-new-date-call = We bellen u om een nieuwe datum voor te stellen.
letters-my-new-date = We geven u zo snel mogelijk een nieuwe datum.

# Closing words.
letters-closing-doctor = Met vriendelijke groeten,
letters-closing-anybody = Met vriendelijke groeten,
letters-closing-patient = Met vriendelijke groeten,

# Goals, before and after.
letters-goals = De doelen, in eigen woorden
letters-my-goals = Mijn doelen, ervoor en erna
letters-my-goals-now = Mijn doelen
letters-goal = Doel
letters-my-goal = Mijn doel
letters-start = Bij de start
letters-before = Ervoor
letters-after = Erna
letters-level-acquired = verworven
letters-level-in-progress = bezig
letters-level-not-acquired = niet verworven
letters-level-not-addressed = niet besproken
letters-mine-acquired = Ik kan het
letters-mine-in-progress = Ik ben ermee bezig
letters-mine-not-acquired = Nog niet
letters-mine-not-addressed = Niet besproken

# The plan, for the person.
letters-plan-title = Mijn persoonlijk plan
letters-plan-for = Dit plan is voor { $name }. Wij hebben het samen gemaakt op { $day }.
letters-plan-for-by = Dit plan is voor { $name }. Wij hebben het samen gemaakt op { $day }, met { $by }.
letters-plan-footer = Persoonlijk plan
letters-plan-project = Mijn project
letters-plan-today = Waar ik sta
letters-plan-sessions = Mijn sessies
letters-plan-week = W{ $week }
letters-plan-when = Week
letters-plan-theme = Thema
letters-plan-day = Dag
letters-plan-hour = Uur
letters-plan-place = Plaats
letters-plan-open = nog af te spreken
letters-plan-been = gevolgd
letters-plan-bring = Wat ik meebreng
letters-plan-contact = Als ik niet kan komen, of als ik een vraag heb
letters-plan-call = Ik bel het centrum op { $phone }.
letters-plan-change = Dit plan kan veranderen: wij praten erover wanneer u wilt.

# The questions on paper.
letters-form-shared = Gedeelde educatieve balans
letters-form-updated = Bijgewerkte educatieve balans
letters-form-evaluation = Individuele evaluatie
letters-form-lead = Formulier om met de hand in te vullen en daarna in het register over te typen: elke vraag heeft er hetzelfde nummer.
letters-form-footer = Code { $code } · versie { $version } · leeg formulier
letters-form-number = Dossiernummer
letters-form-name = Naam
letters-form-programme = Programma
letters-form-day = Datum van het gesprek
letters-form-by = Gevoerd door
letters-form-way = Wijze
letters-form-on-site = ter plaatse
letters-form-remote = op afstand
letters-form-dimension-illness = De ziekte
letters-form-dimension-life = Het dagelijks leven
letters-form-dimension-knowledge = Wat de persoon weet
letters-form-dimension-feelings = Wat de persoon voelt
letters-form-dimension-project = Het project
letters-form-question = { $number }. { $question }
letters-form-choice = { $letter }) { $choice }
letters-form-yes-typed = j ja
letters-form-no-typed = n nee
letters-form-summary = Behoeften, hulpbronnen, hindernissen
letters-form-skills = Doelen en vaardigheden
letters-form-lived = Hoe de persoon het traject heeft beleefd
letters-form-satisfaction = Tevredenheid, van 0 (helemaal niet) tot 10 (helemaal)
letters-form-no-questions = Het trajectsjabloon stelt geen vragen voor dit gesprek.
