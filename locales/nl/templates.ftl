# The pathway of a programme: its plan, its versions, editing it, and files of other centres.

templates-loading = Traject wordt gelezen…
templates-now = Versie { $number }, op { $day } bewaard door { $by }.
templates-followed =
    { $count ->
        [0] Niemand volgt ze.
        [one] Eén persoon volgt ze.
       *[other] { $count } personen volgen ze.
    }
templates-model = Dit traject is een model: het team past het aan en een zorgverlener keurt het goed voor het gebruikt wordt.
templates-edit = Het traject aanpassen
templates-go-on = Verder met de wijzigingen
templates-begun = U was dit traject aan het wijzigen. Er is nog niets bewaard; wat u schreef, blijft staan zolang Sentier open is.
templates-saved = Versie { $number } is bewaard. Wie bezig is, blijft bij de versie waarmee hij of zij begon.
templates-thrown = De wijzigingen zijn weggegooid. Het traject is gebleven zoals het was.

# The plan, to be read.
templates-written-in = Geschreven in: { $languages }.
templates-gap =
    { $count ->
        [one] Er ontbreekt één tekst in het { $language }.
       *[other] Er ontbreken { $count } teksten in het { $language }.
    }
templates-only-in = ({ $language })
templates-no-text = Zonder tekst
templates-sessions =
    { $count ->
        [0] Sessies
        [one] Eén sessie
       *[other] { $count } sessies
    }
templates-week-short = W{ $week }
templates-week = Week { $week }
templates-day = dag { $day }
templates-ordinal = { $number }.
templates-number = Sessie { $number }
templates-number-when = Sessie { $number } · week { $week }, dag { $day }
templates-size =
    { $places ->
        [one] { $kind }, { $minutes } minuten, één plaats
       *[other] { $kind }, { $minutes } minuten, { $places } plaatsen
    }
templates-kind-individual = Individuele sessie
templates-kind-group = Groepssessie
templates-kind-caregivers = Sessie voor mantelzorgers
templates-objectives = Na afloop kan men
templates-skills-worked = Vaardigheden die aan bod komen
templates-safety = Veiligheid
templates-leaders = Wie ze mag begeleiden
templates-anybody = Iedereen van het team
templates-materials = Mee te brengen
templates-handout = Meegegeven patiëntenfiche
templates-handout-in = { $title } ({ $languages })
templates-handout-elsewhere = Een fiche die niet op deze computer staat
templates-handout-none = Geen fiche
templates-skills =
    { $count ->
        [0] Vaardigheden
        [one] Eén vaardigheid
       *[other] { $count } vaardigheden
    }
templates-skills-none = Dit traject heeft nog geen vaardigheden. De gedeelde balans en de evaluatie steunen erop.
templates-competency-self-care = Zelfzorgvaardigheden
templates-competency-self-care-about = Verlichten, opvolgen, de behandeling aanpassen, handelen: wat de persoon voor zijn gezondheid doet.
templates-competency-coping = Aanpassingsvaardigheden
templates-competency-coping-about = Zichzelf kennen, met emoties omgaan, erover praten, beslissen: leven met de ziekte.
templates-questions =
    { $count ->
        [0] Vragen van de gedeelde balans
        [one] Eén vraag van de gedeelde balans
       *[other] { $count } vragen van de gedeelde balans
    }
templates-questions-none = Dit traject heeft nog geen vragen voor de gedeelde educatieve balans.
templates-dimension-illness = Wat heeft de persoon?
templates-dimension-life = Wat doet de persoon?
templates-dimension-knowledge = Wat weet de persoon?
templates-dimension-feelings = Wie is de persoon, wat voelt hij of zij?
templates-dimension-project = Wat wil de persoon bereiken?
templates-question-text = Antwoord in eigen woorden
templates-question-yes-no = Ja of nee
templates-question-choice = Eén antwoord te kiezen
templates-question-scale = Van 0 tot 10
templates-again = opnieuw gesteld bij de evaluatie
templates-points =
    { $count ->
        [one] ({ $count } punt)
       *[other] ({ $count } punten)
    }
templates-timing = Termijnen van het traject
templates-timing-about = Het team kiest ze; het zijn geen wettelijke regels. De lijst met wat te doen is, gebruikt ze.
templates-timing-assessment-within = Gedeelde balans, na de verwijzing
templates-timing-evaluation-within = Individuele evaluatie, na de laatste sessie
templates-timing-follow-up-after = Vervolgaanbod, na de evaluatie
templates-timing-lost-after-missed = Gemiste sessies na elkaar voor u belt
templates-timing-lost-after-days = Tijd zonder aanwezigheid voor iemand uit het oog verloren is
templates-timing-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    }
templates-timing-sessions =
    { $count ->
        [one] { $count } sessie
       *[other] { $count } sessies
    }
templates-unit-days = dagen
templates-unit-sessions = sessies
templates-unit-minutes = minuten
templates-sources = Bronnen
templates-sources-none = Er is geen bron vermeld.

# Versions.
templates-versions = Versies van het traject
templates-versions-count =
    { $count ->
        [one] Eén versie
       *[other] { $count } versies
    }
templates-versions-about = Een bewaarde versie verandert nooit meer. Ieder blijft bij de versie waarmee hij begon.
templates-version = Versie { $number }
templates-version-current = (huidige)
templates-version-saved = { $day }, door { $by }
templates-version-note = “{ $note }”
templates-version-shown = Deze leest u nu.
templates-version-read = Lezen
templates-version-read-one = Versie { $number } lezen
templates-old = U leest versie { $number }, zoals ze bewaard werd. De huidige versie is { $current }.
templates-old-back = Terug naar versie { $number }

# Editing.
templates-editing = Het traject aanpassen, vanaf versie { $number }
templates-part-context = Wat u hier wijzigt, hoort bij de volgende versie, zodra u het traject bewaart.
templates-part-done = Klaar
templates-alongside = Schrijven naast de tekst in het { $language }
templates-alongside-none = Geen andere taal
templates-alongside-all = Alle talen
templates-language-missing = { $language } – ontbreekt
templates-missing-in = Ontbreekt nog in: { $languages }.
templates-frame = Titel en doel
templates-title = Titel
templates-about = Voor wie en waarvoor
templates-sources-hint = Eén bron per regel.
templates-standing = Stand
templates-standing-model = Model om aan te passen en goed te keuren
templates-standing-own = Aangepast en goedgekeurd door het team
templates-validated = Het team heeft dit traject aangepast en een zorgverlener heeft het goedgekeurd
templates-validated-hint = De vermelding “model” verdwijnt dan.
templates-sessions-order = Sessies, in volgorde
templates-order-about = De dagen horen bij de plaatsen: een sessie die u verplaatst, krijgt de dag van haar nieuwe plaats.
templates-up = Omhoog
templates-down = Omlaag
templates-already-first = Dit is al de eerste plaats.
templates-already-last = Dit is al de laatste plaats.
templates-more = Andere acties
templates-copy = Kopiëren
templates-copied = De sessie “{ $theme }” is net erna gekopieerd.
templates-session-moved = “{ $theme }”: plaats { $place } van { $count }, week { $week }, dag { $day }.
templates-moved = “{ $name }”: plaats { $place } van { $count }.
templates-session-removed = De sessie is verwijderd. De andere houden hun dag.
templates-skill-removed = De vaardigheid is verwijderd, ook uit de sessies.
templates-question-removed = De vraag is verwijderd.
templates-session-add = Een sessie toevoegen
templates-session-edit = Sessie { $number }
templates-session-nameless = Sessie { $number }, zonder thema
templates-theme = Thema
templates-kind = Soort sessie
templates-day-field = Dag van het traject
templates-day-hint = De eerste dag is 1.
templates-minutes = Duur
templates-capacity = Plaatsen
templates-objective = Doel { $number }
templates-objective-add = Een doel toevoegen
templates-material = Materiaal { $number }
templates-material-add = Materiaal toevoegen
templates-skill-safety = { $skill } (veiligheid)
templates-leaders-hint = Zonder vinkje mag iedereen van het team ze begeleiden.
templates-leaders-more = Andere beroepen
templates-self-care-add = Een zelfzorgvaardigheid toevoegen
templates-coping-add = Een aanpassingsvaardigheid toevoegen
templates-skill-edit = Vaardigheid
templates-skill-words = Wat de persoon kan
templates-skill-words-hint = Zoals de persoon het zou zeggen: “De waarschuwingstekens herkennen”.
templates-skill-kind = Groep
templates-safety-skill = Veiligheidsvaardigheid
templates-safety-hint = Het leven van de persoon kan ervan afhangen.
templates-question-add = Een vraag toevoegen
templates-question-edit = Vraag van de gedeelde balans
templates-question-words = Vraag
templates-question-kind = Antwoord
templates-question-picture = Afbeelding naast de vraag
templates-question-picture-hint = Ze verschijnt op het scherm dat naar de persoon gedraaid is en op het in te vullen formulier; ze helpt wie weinig leest.
templates-question-picture-remove = Zonder afbeelding
templates-dimension = Dimensie van de balans
templates-choices = Antwoorden om te kiezen
templates-choices-hint = Minstens twee.
templates-choice = Antwoord { $number }
templates-choice-add = Een antwoord toevoegen
templates-points-field = Punten
templates-again-field = Opnieuw stellen bij de evaluatie
templates-again-hint = De twee antwoorden staan dan naast elkaar.

# Saving a version.
templates-note = Waarom deze wijziging?
templates-save = Versie { $number } bewaren
templates-unsaved = Uw wijzigingen zijn nog niet bewaard.
templates-nothing-changed = Er is niets gewijzigd: er valt niets te bewaren.
templates-save-blocked = Kies eerst bovenaan hoe u verdergaat na de versie die intussen bewaard werd.
templates-leave = Later verdergaan
templates-leave-unchanged = Terug naar lezen
templates-throw = De wijzigingen weggooien
templates-throw-about = Alles wat u sinds de laatste bewaarde versie wijzigde, gaat verloren. De bewaarde versies blijven.
templates-throw-yes = Alles weggooien
templates-stale = Intussen heeft { $by } op { $day } versie { $number } bewaard.
templates-stale-safe = Wat u schreef, staat er nog en er is niets verloren, maar het is nog niet bewaard.
templates-stale-read = Eerst versie { $number } lezen
templates-stale-after = Mijn wijzigingen na versie { $number } plaatsen
templates-stale-after-about = Uw tekst wordt dan de huidige versie. Wat versie { $number } wijzigde, staat er niet in, maar ze blijft leesbaar in de lijst.
templates-wrong-title = Geef het traject een titel.
templates-wrong-number = Schrijf een geheel getal.
templates-wrong-none = Voeg minstens één sessie toe.
templates-wrong-theme = Sessie { $number }: schrijf het thema.
templates-wrong-day = Sessie { $number }: schrijf een dag van 1 tot 3651.
templates-wrong-order = Sessie { $number }: ze komt voor de vorige. Geef ze een latere dag, of verplaats ze.
templates-wrong-minutes = Sessie { $number }: schrijf een duur van 5 tot 480 minuten.
templates-wrong-capacity = Sessie { $number }: schrijf 1 tot 200 plaatsen.
templates-wrong-skill = Vaardigheid { $number }: schrijf wat de persoon kan.
templates-wrong-question = Vraag { $number } van de balans: schrijf de vraag.
templates-wrong-choices = Vraag { $number } van de balans: schrijf minstens twee antwoorden, elk met een tekst.
templates-wrong-note = Schrijf in enkele woorden waarom het traject verandert.

# A file for another centre.
templates-export = Exporteren voor een ander centrum
templates-export-context = Eén bestand, ondertekend door deze computer.
templates-export-holds = Het bestand bevat de huidige versie van het traject, in alle talen, en de fiches van de sessies.
templates-export-nobody = Het bevat niemands naam, van geen patiënt en geen zorgverlener. De naam van uw centrum staat erin.
templates-export-folder = Map voor het bestand
templates-export-button = Bestand schrijven
templates-exported = Het bestand is geschreven:
templates-exported-next = Het andere centrum opent het via “Een programma importeren” en vergelijkt de sleutel met u aan de telefoon.

# A file of another centre.
templates-import-title = Een programma importeren
templates-import-context = Het programma van een ander centrum, om met het uwe te vergelijken.
templates-import-about = Kies het bestand dat het andere centrum u gaf. Lezen verandert niets: u ziet eerst wat verschilt en beslist dan.
templates-import-choose = Een bestand kiezen
templates-import-other = Een ander bestand kiezen
templates-import-reading = Bestand wordt gelezen…
templates-file-centre = Centrum van herkomst
templates-file-written = Geschreven op
templates-file-scheme = Kader
templates-file-languages = Talen
templates-file-sessions = Sessies
templates-file-key = Sleutel van de handtekening
templates-file-key-about = De handtekening past bij de inhoud. Om zeker te zijn dat het bestand van { $centre } komt, vergelijkt u de sleutel aan de telefoon met dat centrum.
templates-file-model = Dit programma is een model: ook bij hen heeft nog niemand het goedgekeurd.
templates-file-whole = Het hele traject lezen
templates-differences = Wat verschilt
templates-with = Vergelijken met
templates-with-hint = Uw programma dat er het dichtst bij ligt, wordt voorgesteld.
templates-with-none = Geen programma dat erop lijkt
templates-differing =
    { $count ->
        [one] Eén onderdeel verschilt. Gelijke onderdelen: { $same }.
       *[other] { $count } onderdelen verschillen. Gelijke onderdelen: { $same }.
    }
templates-all-new =
    { $count ->
        [one] Er is niets om te vergelijken: het programma brengt één onderdeel mee. U kunt het in zijn geheel overnemen.
       *[other] Er is niets om te vergelijken: het programma brengt { $count } onderdelen mee. U kunt het in zijn geheel overnemen.
    }
templates-no-difference = Dit programma zegt hetzelfde als “{ $title }”.
templates-group-frame = Titel, doel en termijnen
templates-group-sessions = Sessies
templates-group-skills = Vaardigheden
templates-group-questions = Vragen van de gedeelde balans
templates-group-handouts = Fiches
templates-own = Bij u: { $title }
templates-theirs = Bij hen: { $centre }
templates-own-short = Bij u
templates-theirs-short = Bij hen
templates-change-new = Nieuw voor u
templates-change-changed = Anders
templates-change-gone = Bij hen afwezig: overnemen haalt het uit uw programma
templates-change-clash = Wij hebben een fiche met die naam en een andere tekst. Zonder vinkje blijft de onze; aangevinkt wordt die van hen een nieuwe versie van de onze, die nog gevalideerd moet worden.
templates-piece-title = Titel
templates-piece-about = Voor wie en waarvoor
templates-piece-timing = Termijnen van het traject
templates-piece-session-order = Volgorde van de sessies
templates-piece-other = Ander onderdeel
templates-piece-one-session = Sessie: { $name }
templates-piece-one-competency = Vaardigheid: { $name }
templates-piece-one-question = Vraag: { $name }
templates-piece-one-handout = Fiche: { $name }
templates-piece-one-other = Ander onderdeel: { $name }
templates-line = Wat
templates-line-in = { $label } ({ $language })
templates-line-nothing = Niets
templates-line-words = Tekst
templates-line-title = Titel
templates-line-text = Tekst
templates-line-theme = Thema
templates-line-kind = Soort
templates-line-minutes = Duur in minuten
templates-line-capacity = Plaatsen
templates-line-day = Dag van het traject
templates-line-handout = Meegegeven fiche
templates-line-profession = Wie ze mag begeleiden
templates-line-skill = Vaardigheden die aan bod komen
templates-line-objective = Doel
templates-line-material = Materiaal
templates-line-competency = Groep
templates-line-safety = Veiligheidsvaardigheid
templates-line-dimension = Dimensie van de balans
templates-line-question = Antwoord
templates-line-again = Opnieuw gesteld bij de evaluatie
templates-line-choice = Antwoord om te kiezen
templates-line-pictogram = Tekening
templates-line-order = Volgorde
templates-line-assessment-within = Gedeelde balans, na de verwijzing
templates-line-evaluation-within = Evaluatie, na de laatste sessie
templates-line-follow-up-after = Vervolgaanbod, na de evaluatie
templates-line-lost-after-missed = Gemiste sessies voor u belt
templates-line-lost-after-days = Tijd zonder aanwezigheid
templates-line-source = Inhoud
templates-skill-elsewhere = een vaardigheid van een ander traject
templates-session-elsewhere = een andere sessie
templates-ticked =
    { $count ->
        [0] Geen onderdeel aangevinkt van { $all }
        [one] Eén onderdeel aangevinkt van { $all }
       *[other] { $count } onderdelen aangevinkt van { $all }
    }
templates-take-pieces = Aangevinkte onderdelen overnemen in “{ $title }”
templates-take-whole = Alles overnemen als nieuw programma
templates-take-none = Vink eerst minstens één onderdeel aan.
templates-take-about = De aangevinkte onderdelen vormen een nieuwe versie van uw programma; de oude blijven leesbaar.
templates-clashes =
    { $count ->
        [one] Eén fiche in dit bestand heeft de naam van een van de onze en zegt iets anders
       *[other] { $count } fiches in dit bestand hebben de naam van een van de onze en zeggen iets anders
    }
templates-taking = Bezig met overnemen…
templates-taken-whole = Het programma “{ $title }” van { $centre } is nu ook van u, als ontwerp. Niemand is ingeschreven.
templates-taken-pieces =
    { $count ->
        [one] Eén onderdeel van { $centre } is overgenomen in “{ $title }”, als nieuwe versie.
       *[other] { $count } onderdelen van { $centre } zijn overgenomen in “{ $title }”, als nieuwe versie.
    }
templates-taken-followers = Wie bezig is, blijft bij de versie waarmee hij of zij begon.
templates-taken-open = Het traject bekijken
