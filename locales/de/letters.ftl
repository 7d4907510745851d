# What a letter, a plan and a blank form say on paper, before somebody rewrites a letter.

# How a day is written in a sentence.
letters-day =
    { $day ->
        [1] 1. { $month } { $year }
       *[other] { $day }. { $month } { $year }
    }
letters-place-and-day = { $place }, den { $day }
letters-only-day = { $day }
letters-logo-alt = Logo von { $centre }

# To whom, about whom.
letters-doctor = Sehr geehrte Frau Doktor, sehr geehrter Herr Doktor,
letters-anybody = Sehr geehrte Damen und Herren,
letters-patient =
    { $sex ->
        [F] Sehr geehrte Frau { $name },
        [M] Sehr geehrter Herr { $name },
       *[other] Guten Tag { $name },
    }
letters-person =
    { $sex ->
        [F] { $name }
        [M] { $name }
       *[other] { $name }
    }
letters-person-born =
    { $sex ->
        [F] { $person }, geboren am { $day }
        [M] { $person }, geboren am { $day }
       *[other] { $person }, geboren am { $day }
    }

# Subjects: none names an illness or a programme.
letters-subject-entry = Patientenschulung: Assessment und persönlicher Plan von { $person }
letters-subject-end = Patientenschulung: Ergebnis der Einzelevaluation von { $person }
letters-subject-drop-out = Patientenschulung: Abbruch der Schulung von { $person }
letters-subject-not-included = Patientenschulung: keine Teilnahme von { $person }
letters-subject-my-plan = Ihr persönlicher Plan
letters-subject-my-assessment = Unser Gespräch
letters-subject-my-end = Der Abschluss Ihrer Teilnahme bei uns
letters-subject-my-stop = Das vorzeitige Ende Ihrer Teilnahme bei uns
letters-subject-my-no = Ihre Anfrage zur Teilnahme
letters-subject-my-change = Änderung Ihres Termins

# Entry, to the doctor.
letters-thanks = Vielen Dank für die Zuweisung von { $person }.
letters-takes-part = { $person } nimmt am Schulungsprogramm „{ $programme }“ unseres Zentrums teil.
letters-assessed = Das gemeinsame Schulungsassessment fand am { $day } statt.
letters-assessed-by = Das gemeinsame Schulungsassessment fand am { $day } mit { $by } statt.
letters-summary = Ergebnis: { $summary }
letters-planned = Der persönliche Schulungsplan wurde am { $day } vereinbart.
letters-project = Das eigene Vorhaben, in eigenen Worten: „{ $project }“
letters-sessions =
    { $count ->
        [one] Vereinbarte Schulungseinheit: { $themes }.
       *[other] Vereinbarte Schulungseinheiten ({ $count }): { $themes }.
    }
letters-next = Die nächste Schulungseinheit ist am { $day } vorgesehen.
letters-call = Bei Fragen erreichen Sie unser Zentrum unter { $phone }.

# The end, to the doctor.
letters-followed = { $person } hat am Schulungsprogramm „{ $programme }“ unseres Zentrums teilgenommen.
letters-attended =
    { $planned ->
        [one] Besuchte Schulungseinheiten: { $attended } von { $planned }.
       *[other] Besuchte Schulungseinheiten: { $attended } von { $planned }.
    }
letters-evaluated = Die Einzelevaluation fand am { $day } statt.
letters-evaluated-by = Die Einzelevaluation fand am { $day } mit { $by } statt.
letters-satisfaction = Zufriedenheit: { $points } von 10.
letters-decision-stop = Entscheidung vom { $day }: Die Schulung ist beendet, vorerst ohne weiteres Angebot.
letters-decision-reinforcement = Entscheidung vom { $day }: Eine Nachschulung zur Auffrischung wird vorgeschlagen.
letters-decision-resumption = Entscheidung vom { $day }: Eine vertiefte Nachschulung (Wiederaufnahme) wird vorgeschlagen.
letters-proposal = Vorgeschlagene Weiterbetreuung: { $proposal }
letters-follow-up = Wir planen, am { $day } nachzufragen.

# Not begun, or left before the end, to the doctor.
letters-stopped = { $person } hat das Schulungsprogramm „{ $programme }“ unseres Zentrums am { $day } abgebrochen.
letters-closed = Die Schulung von { $person } im Programm „{ $programme }“ unseres Zentrums ist seit dem { $day } abgeschlossen.
letters-referred = Am { $day } erhielten wir eine Anfrage für { $person }.
letters-not-included = Eine Teilnahme am Schulungsprogramm „{ $programme }“ ist zurzeit nicht vorgesehen (Entscheidung vom { $day }).

# Reasons, in neutral words; the rest is for the doctor alone.
letters-reason-no-need = Grund: zurzeit kein Schulungsbedarf.
letters-reason-medical-criteria = Grund: medizinische Kriterien.
letters-reason-language = Grund: Sprache der Schulung.
letters-reason-distance = Grund: Entfernung.
letters-reason-unavailable = Grund: fehlende Zeit.
letters-reason-motivation = Grund: Für die Person ist es nicht der richtige Zeitpunkt.
letters-reason-daily-needs = Grund: Andere Bedürfnisse des Alltags gehen vor.
letters-reason-health-problem = Grund: gesundheitliches Problem.
letters-reason-medical-first = Grund: Zuerst sind medizinische Fragen zu klären.
letters-reason-refused = Grund: Die Person möchte nicht teilnehmen.
letters-reason-transport = Grund: keine Möglichkeit der Anfahrt.
letters-reason-cognitive = Grund: kognitive Störungen.
letters-reason-psychiatric = Grund: psychische Störungen.
letters-reason-died = Grund: Tod der Person.
letters-reason-moved = Grund: Umzug.
letters-reason-lost = Grund: Die Person kam nicht mehr und war nicht erreichbar.
letters-reason-wished-to-stop = Grund: Die Person wollte aufhören.
letters-reason-other = Grund: { $note }

# To the person, in plain language.
letters-my-plan = Das ist Ihr persönlicher Plan. Wir haben ihn am { $day } zusammen gemacht.
letters-my-assessment = Wir haben am { $day } miteinander über Ihre Lage gesprochen.
letters-my-project = Ihr Vorhaben, in Ihren Worten: „{ $project }“
letters-my-sessions =
    { $count ->
        [one] Ihre Schulungseinheit: { $themes }.
       *[other] Ihre { $count } Schulungseinheiten: { $themes }.
    }
letters-my-next = Ihre nächste Schulungseinheit ist am { $day }.
letters-my-call = Haben Sie eine Frage? Rufen Sie uns an: { $phone }.
letters-my-end = Am { $day } haben wir zusammen angesehen, was Sie erreicht haben.
letters-my-attended =
    { $planned ->
        [one] Sie waren bei { $attended } von { $planned } Schulungseinheit dabei.
       *[other] Sie waren bei { $attended } von { $planned } Schulungseinheiten dabei.
    }
letters-my-lived = Das haben Sie uns gesagt: „{ $lived }“
letters-my-satisfaction = Ihre Note: { $points } von 10.
letters-my-stop = Ihre Schulung ist vorerst zu Ende.
letters-my-reinforcement = Wir bieten Ihnen weitere Schulungseinheiten an, damit Sie behalten, was Sie gelernt haben.
letters-my-resumption = Wir bieten Ihnen eine neue Schulung an, weil sich Ihre Lage geändert hat.
letters-my-proposal = Unser Vorschlag: { $proposal }
letters-my-follow-up = Wir fragen am { $day } nach, wie es Ihnen geht.
letters-my-dropped = Sie haben die Schulung am { $day } beendet.
letters-my-return = Das ändert nichts an Ihrer Behandlung. Sie können sich jederzeit wieder bei uns melden.
letters-my-no = Sie beginnen zurzeit keine Schulung bei uns.
letters-my-no-return = Das ändert nichts an Ihrer Behandlung. Sie können sich jederzeit bei uns melden.

# To whoever must be told that an appointment is cancelled or moved. What happened is said as in the text
# messages; the cause only where it is about nobody.
letters-my-cause-weather = Der Grund ist das Wetter.
letters-my-cause-strike = Der Grund ist ein Streik.
letters-my-cause-place-closed = Der Ort ist zu dieser Zeit geschlossen.
letters-my-cause-centre = Der Grund liegt in der Organisation des Zentrums. Wir bitten Sie um Entschuldigung.
letters-my-new-date-call = Wir rufen Sie an und schlagen Ihnen einen neuen Termin vor.
letters-my-new-date = Wir geben Ihnen so bald wie möglich einen neuen Termin.

# Closing words.
letters-closing-doctor = Mit freundlichen Grüßen
letters-closing-anybody = Mit freundlichen Grüßen
letters-closing-patient = Mit freundlichen Grüßen

# Goals, before and after.
letters-goals = Die Ziele, in eigenen Worten
letters-my-goals = Meine Ziele, vorher und nachher
letters-my-goals-now = Meine Ziele
letters-goal = Ziel
letters-my-goal = Mein Ziel
letters-start = Am Anfang
letters-before = Vorher
letters-after = Nachher
letters-level-acquired = erreicht
letters-level-in-progress = in Arbeit
letters-level-not-acquired = nicht erreicht
letters-level-not-addressed = nicht behandelt
letters-mine-acquired = Das kann ich
letters-mine-in-progress = Ich bin dabei
letters-mine-not-acquired = Noch nicht
letters-mine-not-addressed = Noch kein Thema

# The plan, for the person.
letters-plan-title = Mein persönlicher Plan
letters-plan-for = Dieser Plan ist für { $name }. Wir haben ihn am { $day } zusammen gemacht.
letters-plan-for-by = Dieser Plan ist für { $name }. Wir haben ihn am { $day } zusammen gemacht, mit { $by }.
letters-plan-footer = Persönlicher Plan
letters-plan-project = Mein Vorhaben
letters-plan-today = Wo ich stehe
letters-plan-sessions = Meine Schulungseinheiten
letters-plan-week = W{ $week }
letters-plan-when = Woche
letters-plan-theme = Thema
letters-plan-day = Tag
letters-plan-hour = Uhrzeit
letters-plan-place = Ort
letters-plan-open = noch offen
letters-plan-been = besucht
letters-plan-bring = Was ich mitbringe
letters-plan-contact = Wenn ich nicht kommen kann oder eine Frage habe
letters-plan-call = Ich rufe das Zentrum an: { $phone }.
letters-plan-change = Dieser Plan kann sich ändern: Sprechen Sie uns jederzeit an.

# The questions on paper.
letters-form-shared = Gemeinsames Schulungsassessment
letters-form-updated = Aktualisiertes Schulungsassessment
letters-form-evaluation = Einzelevaluation
letters-form-lead = Zum Ausfüllen von Hand und späteren Eintippen in das Register: Jede Frage trägt dort dieselbe Nummer.
letters-form-footer = Code { $code } · Fassung { $version } · leeres Formular
letters-form-number = Aktennummer
letters-form-name = Name
letters-form-programme = Programm
letters-form-day = Datum des Gesprächs
letters-form-by = Geführt von
letters-form-way = Art
letters-form-on-site = vor Ort
letters-form-remote = auf Distanz
letters-form-dimension-illness = Die Krankheit
letters-form-dimension-life = Der Alltag
letters-form-dimension-knowledge = Was die Person weiß
letters-form-dimension-feelings = Was die Person fühlt
letters-form-dimension-project = Das Vorhaben
letters-form-question = { $number }. { $question }
letters-form-choice = { $letter }) { $choice }
letters-form-yes-typed = j ja
letters-form-no-typed = n nein
letters-form-summary = Bedürfnisse, Ressourcen, Hindernisse
letters-form-skills = Ziele und Kompetenzen
letters-form-lived = Wie die Person die Schulung erlebt hat
letters-form-satisfaction = Zufriedenheit, von 0 (gar nicht) bis 10 (völlig)
letters-form-no-questions = Die Ablaufvorlage enthält keine Fragen für dieses Gespräch.
