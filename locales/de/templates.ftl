# The pathway of a programme: its plan, its versions, editing it, and files of other centres.

templates-loading = Ablauf wird gelesen…
templates-now = Version { $number }, am { $day } von { $by } gespeichert.
templates-followed =
    { $count ->
        [0] Niemand folgt ihr.
        [one] Eine Person folgt ihr.
       *[other] { $count } Personen folgen ihr.
    }
templates-model = Dieser Ablauf ist ein Muster: Das Team passt ihn an, und eine Gesundheitsfachkraft gibt ihn frei, bevor er verwendet wird.
templates-edit = Ablauf anpassen
templates-go-on = Mit den Änderungen weitermachen
templates-begun = Sie hatten begonnen, diesen Ablauf zu ändern. Noch ist nichts gespeichert; was Sie geschrieben haben, bleibt erhalten, solange Sentier geöffnet ist.
templates-saved = Version { $number } ist gespeichert. Wer schon begonnen hat, bleibt bei der begonnenen Version.
templates-thrown = Die Änderungen sind verworfen. Der Ablauf ist geblieben, wie er war.

# The plan, to be read.
templates-written-in = Geschrieben auf: { $languages }.
templates-gap =
    { $count ->
        [one] { $language }: Ein Text fehlt.
       *[other] { $language }: { $count } Texte fehlen.
    }
templates-only-in = ({ $language })
templates-no-text = Ohne Text
templates-sessions =
    { $count ->
        [0] Schulungseinheiten
        [one] Eine Schulungseinheit
       *[other] { $count } Schulungseinheiten
    }
templates-week-short = W{ $week }
templates-week = Woche { $week }
templates-day = Tag { $day }
templates-ordinal = { $number }.
templates-number = Einheit { $number }
templates-number-when = Einheit { $number } · Woche { $week }, Tag { $day }
templates-size =
    { $places ->
        [one] { $kind }, { $minutes } Minuten, ein Platz
       *[other] { $kind }, { $minutes } Minuten, { $places } Plätze
    }
templates-kind-individual = Einzelschulung
templates-kind-group = Gruppenschulung
templates-kind-caregivers = Schulung für Angehörige
templates-objectives = Danach kann man
templates-skills-worked = Bearbeitete Kompetenzen
templates-safety = Sicherheit
templates-leaders = Wer sie leiten darf
templates-anybody = Alle im Team
templates-materials = Mitzubringen
templates-handout = Mitgegebenes Patientenblatt
templates-handout-in = { $title } ({ $languages })
templates-handout-elsewhere = Ein Blatt, das nicht auf diesem Computer ist
templates-handout-none = Kein Blatt
templates-skills =
    { $count ->
        [0] Kompetenzen
        [one] Eine Kompetenz
       *[other] { $count } Kompetenzen
    }
templates-skills-none = Dieser Ablauf hat noch keine Kompetenzen. Das gemeinsame Assessment und die Evaluation bauen darauf auf.
templates-competency-self-care = Selbstmanagement-Kompetenzen
templates-competency-self-care-about = Lindern, überwachen, Behandlung anpassen, handeln: was die Person für ihre Gesundheit tut.
templates-competency-coping = Bewältigungskompetenzen
templates-competency-coping-about = Sich kennen, mit Gefühlen umgehen, darüber sprechen, entscheiden: mit der Krankheit leben.
templates-questions =
    { $count ->
        [0] Fragen des gemeinsamen Assessments
        [one] Eine Frage des gemeinsamen Assessments
       *[other] { $count } Fragen des gemeinsamen Assessments
    }
templates-questions-none = Dieser Ablauf hat noch keine Fragen für das gemeinsame Schulungsassessment.
templates-dimension-illness = Was hat die Person?
templates-dimension-life = Was tut die Person?
templates-dimension-knowledge = Was weiß die Person?
templates-dimension-feelings = Wer ist die Person, wie fühlt sie sich?
templates-dimension-project = Was hat die Person vor?
templates-question-text = Antwort in eigenen Worten
templates-question-yes-no = Ja oder nein
templates-question-choice = Eine Antwort auswählen
templates-question-scale = Von 0 bis 10
templates-again = bei der Evaluation erneut gestellt
templates-points =
    { $count ->
        [one] ({ $count } Punkt)
       *[other] ({ $count } Punkte)
    }
templates-timing = Fristen des Ablaufs
templates-timing-about = Das Team wählt sie; sie sind keine gesetzlichen Regeln. Die Liste der fälligen Schritte richtet sich danach.
templates-timing-assessment-within = Gemeinsames Assessment, nach der Zuweisung
templates-timing-evaluation-within = Einzelevaluation, nach der letzten Einheit
templates-timing-follow-up-after = Angebot der Nachschulung, nach der Evaluation
templates-timing-lost-after-missed = Versäumte Einheiten in Folge, bevor angerufen wird
templates-timing-lost-after-days = Zeit ohne Teilnahme, bis der Kontakt als verloren gilt
templates-timing-days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
templates-timing-sessions =
    { $count ->
        [one] { $count } Einheit
       *[other] { $count } Einheiten
    }
templates-unit-days = Tage
templates-unit-sessions = Einheiten
templates-unit-minutes = Minuten
templates-sources = Quellen
templates-sources-none = Es ist keine Quelle angegeben.

# Versions.
templates-versions = Versionen des Ablaufs
templates-versions-count =
    { $count ->
        [one] Eine Version
       *[other] { $count } Versionen
    }
templates-versions-about = Eine gespeicherte Version ändert sich nie mehr. Jeder bleibt bei der, mit der er begonnen hat.
templates-version = Version { $number }
templates-version-current = (aktuell)
templates-version-saved = { $day }, von { $by }
templates-version-note = „{ $note }“
templates-version-shown = Diese lesen Sie gerade.
templates-version-read = Lesen
templates-version-read-one = Version { $number } lesen
templates-old = Sie lesen Version { $number }, so wie sie gespeichert wurde. Aktuell ist Version { $current }.
templates-old-back = Zurück zu Version { $number }

# Editing.
templates-editing = Ablauf anpassen, ausgehend von Version { $number }
templates-part-context = Was Sie hier ändern, gehört zur nächsten Version, sobald Sie den Ablauf speichern.
templates-part-done = Fertig
templates-alongside = Neben dem Text schreiben ({ $language })
templates-alongside-none = Keine andere Sprache
templates-alongside-all = Alle Sprachen
templates-language-missing = { $language } – fehlt
templates-missing-in = Fehlt noch: { $languages }.
templates-frame = Titel und Ziel
templates-title = Titel
templates-about = Für wen und wofür
templates-sources-hint = Eine Quelle je Zeile.
templates-standing = Stand
templates-standing-model = Muster, anzupassen und freizugeben
templates-standing-own = Vom Team angepasst und freigegeben
templates-validated = Das Team hat diesen Ablauf angepasst, und eine Gesundheitsfachkraft hat ihn freigegeben
templates-validated-hint = Der Hinweis „Muster“ verschwindet dann.
templates-sessions-order = Einheiten, der Reihe nach
templates-order-about = Die Tage gehören zu den Plätzen: Eine verschobene Einheit bekommt den Tag ihres neuen Platzes.
templates-up = Nach oben
templates-down = Nach unten
templates-already-first = Das ist schon der erste Platz.
templates-already-last = Das ist schon der letzte Platz.
templates-more = Weitere Aktionen
templates-copy = Kopieren
templates-copied = Die Einheit „{ $theme }“ ist direkt danach kopiert.
templates-session-moved = „{ $theme }“: Platz { $place } von { $count }, Woche { $week }, Tag { $day }.
templates-moved = „{ $name }“: Platz { $place } von { $count }.
templates-session-removed = Die Einheit ist entfernt. Die anderen behalten ihren Tag.
templates-skill-removed = Die Kompetenz ist entfernt, auch aus den Einheiten.
templates-question-removed = Die Frage ist entfernt.
templates-session-add = Einheit hinzufügen
templates-session-edit = Einheit { $number }
templates-session-nameless = Einheit { $number }, ohne Thema
templates-theme = Thema
templates-kind = Art der Einheit
templates-day-field = Tag des Ablaufs
templates-day-hint = Der erste Tag ist 1.
templates-minutes = Dauer
templates-capacity = Plätze
templates-objective = Ziel { $number }
templates-objective-add = Ziel hinzufügen
templates-material = Material { $number }
templates-material-add = Material hinzufügen
templates-skill-safety = { $skill } (Sicherheit)
templates-leaders-hint = Ohne Häkchen dürfen alle im Team sie leiten.
templates-leaders-more = Weitere Berufe
templates-self-care-add = Selbstmanagement-Kompetenz hinzufügen
templates-coping-add = Bewältigungskompetenz hinzufügen
templates-skill-edit = Kompetenz
templates-skill-words = Was die Person kann
templates-skill-words-hint = So, wie die Person es sagen würde: „Warnzeichen erkennen“.
templates-skill-kind = Gruppe
templates-safety-skill = Sicherheitskompetenz
templates-safety-hint = Das Leben der Person kann davon abhängen.
templates-question-add = Frage hinzufügen
templates-question-edit = Frage des gemeinsamen Assessments
templates-question-words = Frage
templates-question-kind = Antwort
templates-question-picture = Bild neben der Frage
templates-question-picture-hint = Es erscheint auf dem zur Person gedrehten Bildschirm und auf dem Bogen zum Ausfüllen; es hilft allen, die wenig lesen.
templates-question-picture-remove = Ohne Bild
templates-dimension = Dimension des Assessments
templates-choices = Antworten zur Auswahl
templates-choices-hint = Mindestens zwei.
templates-choice = Antwort { $number }
templates-choice-add = Antwort hinzufügen
templates-points-field = Punkte
templates-again-field = Bei der Evaluation erneut stellen
templates-again-hint = Die beiden Antworten stehen dann nebeneinander.

# Saving a version.
templates-note = Warum diese Änderung?
templates-save = Version { $number } speichern
templates-unsaved = Ihre Änderungen sind noch nicht gespeichert.
templates-nothing-changed = Nichts hat sich geändert: Es gibt nichts zu speichern.
templates-save-blocked = Wählen Sie zuerst oben, wie es nach der inzwischen gespeicherten Version weitergeht.
templates-leave = Später weitermachen
templates-leave-unchanged = Zurück zum Lesen
templates-throw = Änderungen verwerfen
templates-throw-about = Alles, was Sie seit der letzten gespeicherten Version geändert haben, geht verloren. Die gespeicherten Versionen bleiben.
templates-throw-yes = Alles verwerfen
templates-stale = Inzwischen hat { $by } am { $day } Version { $number } gespeichert.
templates-stale-safe = Was Sie geschrieben haben, ist noch da, und nichts ist verloren, aber es ist noch nicht gespeichert.
templates-stale-read = Zuerst Version { $number } lesen
templates-stale-after = Meine Änderungen nach Version { $number } setzen
templates-stale-after-about = Ihr Text wird dann die aktuelle Version. Was Version { $number } geändert hat, steht nicht darin, aber sie bleibt in der Liste lesbar.
templates-wrong-title = Geben Sie dem Ablauf einen Titel.
templates-wrong-number = Schreiben Sie eine ganze Zahl.
templates-wrong-none = Fügen Sie mindestens eine Einheit hinzu.
templates-wrong-theme = Einheit { $number }: Schreiben Sie ihr Thema.
templates-wrong-day = Einheit { $number }: Schreiben Sie einen Tag von 1 bis 3651.
templates-wrong-order = Einheit { $number }: Sie liegt vor der vorigen. Geben Sie ihr einen späteren Tag, oder verschieben Sie sie.
templates-wrong-minutes = Einheit { $number }: Schreiben Sie eine Dauer von 5 bis 480 Minuten.
templates-wrong-capacity = Einheit { $number }: Schreiben Sie 1 bis 200 Plätze.
templates-wrong-skill = Kompetenz { $number }: Schreiben Sie, was die Person kann.
templates-wrong-question = Frage { $number } des Assessments: Schreiben Sie die Frage.
templates-wrong-choices = Frage { $number } des Assessments: Schreiben Sie mindestens zwei Antworten, alle mit Text.
templates-wrong-note = Schreiben Sie in wenigen Worten, warum sich der Ablauf ändert.

# A file for another centre.
templates-export = Für ein anderes Zentrum exportieren
templates-export-context = Eine einzige Datei, von diesem Computer signiert.
templates-export-holds = Die Datei enthält die aktuelle Version des Ablaufs in allen Sprachen und die Blätter seiner Einheiten.
templates-export-nobody = Sie enthält keine Namen, weder von Patienten noch von Fachkräften. Der Name Ihres Zentrums steht darin.
templates-export-folder = Ordner für die Datei
templates-export-button = Datei schreiben
templates-exported = Die Datei ist geschrieben:
templates-exported-next = Das andere Zentrum öffnet sie über „Programm importieren“ und vergleicht den Schlüssel mit Ihnen am Telefon.

# A file of another centre.
templates-import-title = Programm importieren
templates-import-context = Das Programm eines anderen Zentrums, zum Vergleich mit Ihrem eigenen.
templates-import-about = Wählen Sie die Datei, die das andere Zentrum Ihnen gegeben hat. Lesen ändert nichts: Sie sehen zuerst, was abweicht, und entscheiden dann.
templates-import-choose = Datei wählen
templates-import-other = Andere Datei wählen
templates-import-reading = Datei wird gelesen…
templates-file-centre = Herkunftszentrum
templates-file-written = Geschrieben am
templates-file-scheme = Rahmen
templates-file-languages = Sprachen
templates-file-sessions = Einheiten
templates-file-key = Schlüssel der Signatur
templates-file-key-about = Die Signatur passt zum Inhalt. Um sicher zu sein, dass die Datei von { $centre } kommt, vergleichen Sie den Schlüssel am Telefon mit diesem Zentrum.
templates-file-model = Dieses Programm ist ein Muster: Auch dort hat es noch niemand freigegeben.
templates-file-whole = Ganzen Ablauf lesen
templates-differences = Was abweicht
templates-with = Vergleichen mit
templates-with-hint = Ihr ähnlichstes Programm wird vorgeschlagen.
templates-with-none = Kein ähnliches Programm
templates-differing =
    { $count ->
        [one] Ein Teil weicht ab. Gleiche Teile: { $same }.
       *[other] { $count } Teile weichen ab. Gleiche Teile: { $same }.
    }
templates-all-new =
    { $count ->
        [one] Es gibt nichts zu vergleichen: Das Programm bringt einen Teil mit. Sie können es ganz übernehmen.
       *[other] Es gibt nichts zu vergleichen: Das Programm bringt { $count } Teile mit. Sie können es ganz übernehmen.
    }
templates-no-difference = Dieses Programm sagt dasselbe wie „{ $title }“.
templates-group-frame = Titel, Ziel und Fristen
templates-group-sessions = Einheiten
templates-group-skills = Kompetenzen
templates-group-questions = Fragen des gemeinsamen Assessments
templates-group-handouts = Blätter
templates-own = Bei Ihnen: { $title }
templates-theirs = Dort: { $centre }
templates-own-short = Bei Ihnen
templates-theirs-short = Dort
templates-change-new = Bei Ihnen neu
templates-change-changed = Anders
templates-change-gone = Dort nicht vorhanden: Übernehmen entfernt es aus Ihrem Programm
templates-change-clash = Wir haben ein Blatt dieses Namens mit einem anderen Text. Ohne Haken bleibt unseres; mit Haken wird ihres eine neue Fassung von unserem, die noch zu prüfen ist.
templates-piece-title = Titel
templates-piece-about = Für wen und wofür
templates-piece-timing = Fristen des Ablaufs
templates-piece-session-order = Reihenfolge der Einheiten
templates-piece-other = Anderer Teil
templates-piece-one-session = Einheit: { $name }
templates-piece-one-competency = Kompetenz: { $name }
templates-piece-one-question = Frage: { $name }
templates-piece-one-handout = Blatt: { $name }
templates-piece-one-other = Anderer Teil: { $name }
templates-line = Was
templates-line-in = { $label } ({ $language })
templates-line-nothing = Nichts
templates-line-words = Text
templates-line-title = Titel
templates-line-text = Text
templates-line-theme = Thema
templates-line-kind = Art
templates-line-minutes = Dauer in Minuten
templates-line-capacity = Plätze
templates-line-day = Tag des Ablaufs
templates-line-handout = Mitgegebenes Blatt
templates-line-profession = Wer sie leiten darf
templates-line-skill = Bearbeitete Kompetenzen
templates-line-objective = Ziel
templates-line-material = Material
templates-line-competency = Gruppe
templates-line-safety = Sicherheitskompetenz
templates-line-dimension = Dimension des Assessments
templates-line-question = Antwort
templates-line-again = Bei der Evaluation erneut gestellt
templates-line-choice = Antwort zur Auswahl
templates-line-pictogram = Bild
templates-line-order = Reihenfolge
templates-line-assessment-within = Gemeinsames Assessment, nach der Zuweisung
templates-line-evaluation-within = Evaluation, nach der letzten Einheit
templates-line-follow-up-after = Angebot der Nachschulung, nach der Evaluation
templates-line-lost-after-missed = Versäumte Einheiten, bevor angerufen wird
templates-line-lost-after-days = Zeit ohne Teilnahme
templates-line-source = Inhalt
templates-skill-elsewhere = eine Kompetenz aus einem anderen Ablauf
templates-session-elsewhere = eine andere Einheit
templates-ticked =
    { $count ->
        [0] Kein Teil von { $all } angehakt
        [one] Ein Teil von { $all } angehakt
       *[other] { $count } Teile von { $all } angehakt
    }
templates-take-pieces = Angehakte Teile in „{ $title }“ übernehmen
templates-take-whole = Alles als neues Programm übernehmen
templates-take-none = Haken Sie zuerst mindestens einen Teil an.
templates-take-about = Die angehakten Teile ergeben eine neue Version Ihres Programms; die alten bleiben lesbar.
templates-clashes =
    { $count ->
        [one] Ein Blatt dieser Datei heißt wie eines von unseren und sagt etwas anderes
       *[other] { $count } Blätter dieser Datei heißen wie welche von unseren und sagen etwas anderes
    }
templates-taking = Wird übernommen…
templates-taken-whole = Das Programm „{ $title }“ von { $centre } ist jetzt auch Ihres, als Entwurf. Niemand ist eingeschrieben.
templates-taken-pieces =
    { $count ->
        [one] Ein Teil von { $centre } ist in „{ $title }“ übernommen, als neue Version.
       *[other] { $count } Teile von { $centre } sind in „{ $title }“ übernommen, als neue Version.
    }
templates-taken-followers = Wer schon begonnen hat, bleibt bei der begonnenen Version.
templates-taken-open = Ablauf ansehen
