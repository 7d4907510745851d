# The pathway of a programme: its plan, its versions, editing it, and files of other centres.

templates-loading = Reading the pathway…
templates-now = Version { $number }, saved on { $day } by { $by }.
templates-followed =
    { $count ->
        [0] Nobody follows it.
        [one] One person follows it.
       *[other] { $count } people follow it.
    }
templates-model = This pathway is a model: the team adapts it and a health professional validates it before it is used.
templates-edit = Adapt the pathway
templates-go-on = Go on with the changes
templates-begun = You had begun to change this pathway. Nothing is saved yet; what you wrote is kept as long as Sentier stays open.
templates-saved = Version { $number } is saved. People who have begun stay on the version they began with.
templates-thrown = The changes are thrown away. The pathway stayed as it was.

# The plan, to be read.
templates-written-in = Written in: { $languages }.
templates-gap =
    { $count ->
        [one] One text is missing in { $language }.
       *[other] { $count } texts are missing in { $language }.
    }
templates-only-in = ({ $language })
templates-no-text = No text
templates-sessions =
    { $count ->
        [0] Sessions
        [one] One session
       *[other] { $count } sessions
    }
templates-week-short = W{ $week }
templates-week = Week { $week }
templates-day = day { $day }
templates-ordinal = { $number }.
templates-number = Session { $number }
templates-number-when = Session { $number } · week { $week }, day { $day }
templates-size =
    { $places ->
        [one] { $kind }, { $minutes } minutes, one place
       *[other] { $kind }, { $minutes } minutes, { $places } places
    }
templates-kind-individual = Individual session
templates-kind-group = Group session
templates-kind-caregivers = Session for caregivers
templates-objectives = Afterwards, one can
templates-skills-worked = Skills worked on
templates-safety = Safety
templates-leaders = Who may lead it
templates-anybody = Anybody of the team
templates-materials = What to bring
templates-handout = Handout given out
templates-handout-in = { $title } ({ $languages })
templates-handout-elsewhere = A handout that is not on this computer
templates-handout-none = No handout
templates-skills =
    { $count ->
        [0] Skills
        [one] One skill
       *[other] { $count } skills
    }
templates-skills-none = This pathway has no skills yet. The shared assessment and the evaluation build on them.
templates-competency-self-care = Self-care skills
templates-competency-self-care-about = Relieving, watching, adapting treatment, acting: what the person does for their health.
templates-competency-coping = Coping skills
templates-competency-coping-about = Knowing oneself, handling emotions, talking, deciding: living with the illness.
templates-questions =
    { $count ->
        [0] Questions of the shared assessment
        [one] One question of the shared assessment
       *[other] { $count } questions of the shared assessment
    }
templates-questions-none = This pathway has no questions for the shared educational assessment yet.
templates-dimension-illness = What does the person have?
templates-dimension-life = What does the person do?
templates-dimension-knowledge = What does the person know?
templates-dimension-feelings = Who is the person, how does it feel?
templates-dimension-project = What is the person’s project?
templates-question-text = Answered in words
templates-question-yes-no = Yes or no
templates-question-choice = One answer to choose
templates-question-scale = From 0 to 10
templates-again = asked again at the evaluation
templates-points =
    { $count ->
        [one] ({ $count } point)
       *[other] ({ $count } points)
    }
templates-timing = Delays of the pathway
templates-timing-about = The team chooses them; they are not rules of the law. The list of what is due uses them.
templates-timing-assessment-within = Shared assessment, after the referral
templates-timing-evaluation-within = Individual evaluation, after the last session
templates-timing-follow-up-after = Follow-up proposal, after the evaluation
templates-timing-lost-after-missed = Sessions missed in a row before calling
templates-timing-lost-after-days = Time without attendance before counting as lost to follow-up
templates-timing-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
templates-timing-sessions =
    { $count ->
        [one] { $count } session
       *[other] { $count } sessions
    }
templates-unit-days = days
templates-unit-sessions = sessions
templates-unit-minutes = minutes
templates-sources = Sources
templates-sources-none = No source is given.

# Versions.
templates-versions = Versions of the pathway
templates-versions-count =
    { $count ->
        [one] One version
       *[other] { $count } versions
    }
templates-versions-about = A saved version never changes again. Everybody stays on the one they began with.
templates-version = Version { $number }
templates-version-current = (current)
templates-version-saved = { $day }, by { $by }
templates-version-note = “{ $note }”
templates-version-shown = This is the one you are reading.
templates-version-read = Read
templates-version-read-one = Read version { $number }
templates-old = You are reading version { $number }, as it was saved. The current version is { $current }.
templates-old-back = Back to version { $number }

# Editing.
templates-editing = Adapting the pathway, from version { $number }
templates-part-context = What you change here goes into the next version, when you save the pathway.
templates-part-done = Done
templates-alongside = Write beside the text in { $language }
templates-alongside-none = No other language
templates-alongside-all = All languages
templates-language-missing = { $language } – missing
templates-missing-in = Still missing in: { $languages }.
templates-frame = Title and aim
templates-title = Title
templates-about = For whom and what for
templates-sources-hint = One source a line.
templates-standing = Standing
templates-standing-model = Model to be adapted and validated
templates-standing-own = Adapted and validated by the team
templates-validated = The team has adapted this pathway and a health professional has validated it
templates-validated-hint = The word “model” then goes away.
templates-sessions-order = Sessions, in order
templates-order-about = The days belong to the places: a session that is moved takes the day of its new place.
templates-up = Move up
templates-down = Move down
templates-already-first = This is the first place already.
templates-already-last = This is the last place already.
templates-more = More
templates-copy = Copy
templates-copied = The session “{ $theme }” is copied right after it.
templates-session-moved = “{ $theme }”: place { $place } of { $count }, week { $week }, day { $day }.
templates-moved = “{ $name }”: place { $place } of { $count }.
templates-session-removed = The session is removed. The others keep their day.
templates-skill-removed = The skill is removed, from the sessions too.
templates-question-removed = The question is removed.
templates-session-add = Add a session
templates-session-edit = Session { $number }
templates-session-nameless = Session { $number }, no theme
templates-theme = Theme
templates-kind = Kind of session
templates-day-field = Day of the pathway
templates-day-hint = The first day is 1.
templates-minutes = Length
templates-capacity = Places
templates-objective = Objective { $number }
templates-objective-add = Add an objective
templates-material = Material { $number }
templates-material-add = Add material
templates-skill-safety = { $skill } (safety)
templates-leaders-hint = Without a tick, anybody of the team may lead it.
templates-leaders-more = Other professions
templates-self-care-add = Add a self-care skill
templates-coping-add = Add a coping skill
templates-skill-edit = Skill
templates-skill-words = What the person can do
templates-skill-words-hint = As the person would say it: “Recognise the warning signs”.
templates-skill-kind = Family
templates-safety-skill = Safety skill
templates-safety-hint = The person’s life may depend on it.
templates-question-add = Add a question
templates-question-edit = Question of the shared assessment
templates-question-words = Question
templates-question-kind = Answer
templates-question-picture = Picture beside the question
templates-question-picture-hint = It appears on the screen turned to the person and on the form to fill in; it helps whoever reads little.
templates-question-picture-remove = No picture
templates-dimension = Dimension of the assessment
templates-choices = Answers to choose from
templates-choices-hint = At least two.
templates-choice = Answer { $number }
templates-choice-add = Add an answer
templates-points-field = Points
templates-again-field = Ask again at the evaluation
templates-again-hint = The two answers then stand side by side.

# Saving a version.
templates-note = Why did it change?
templates-save = Save version { $number }
templates-unsaved = Your changes are not saved yet.
templates-nothing-changed = Nothing has changed: there is nothing to save.
templates-save-blocked = First choose, at the top, how to go on after the version saved meanwhile.
templates-leave = Go on later
templates-leave-unchanged = Back to reading
templates-throw = Throw the changes away
templates-throw-about = Everything you changed since the last saved version is lost. Saved versions stay.
templates-throw-yes = Throw everything away
templates-stale = Meanwhile, { $by } saved version { $number } on { $day }.
templates-stale-safe = What you wrote is still here and nothing is lost, but it is not saved yet.
templates-stale-read = Read version { $number } first
templates-stale-after = Put my changes after version { $number }
templates-stale-after-about = Your text then becomes the current version. What version { $number } changed is not in it, but it can still be read in the list.
templates-wrong-title = Give the pathway a title.
templates-wrong-number = Write a whole number.
templates-wrong-none = Add at least one session.
templates-wrong-theme = Session { $number }: write its theme.
templates-wrong-day = Session { $number }: write a day from 1 to 3651.
templates-wrong-order = Session { $number }: it comes before the previous one. Give it a later day, or move it.
templates-wrong-minutes = Session { $number }: write a length from 5 to 480 minutes.
templates-wrong-capacity = Session { $number }: write from 1 to 200 places.
templates-wrong-skill = Skill { $number }: write what the person can do.
templates-wrong-question = Question { $number } of the assessment: write the question.
templates-wrong-choices = Question { $number } of the assessment: write at least two answers, each with a text.
templates-wrong-note = Write in a few words why the pathway changes.

# A file for another centre.
templates-export = Export for another centre
templates-export-context = One file, signed by this computer.
templates-export-holds = The file holds the current version of the pathway, in all its languages, and the handouts of its sessions.
templates-export-nobody = It holds nobody’s name, neither patient nor professional. The name of your centre is in it.
templates-export-folder = Folder for the file
templates-export-button = Write the file
templates-exported = The file is written:
templates-exported-next = The other centre opens it with “Import a programme” and compares the key with you on the telephone.

# A file of another centre.
templates-import-title = Import a programme
templates-import-context = Another centre’s programme, to be compared with your own.
templates-import-about = Choose the file the other centre gave you. Reading it changes nothing: you first see what differs, then decide.
templates-import-choose = Choose a file
templates-import-other = Choose another file
templates-import-reading = Reading the file…
templates-file-centre = From the centre
templates-file-written = Written on
templates-file-scheme = Scheme
templates-file-languages = Languages
templates-file-sessions = Sessions
templates-file-key = Signing key
templates-file-key-about = The signature fits the contents. To be sure that the file comes from { $centre }, compare the key with that centre on the telephone.
templates-file-model = This programme is a model: over there, too, nobody has validated it yet.
templates-file-whole = Read the whole pathway
templates-differences = What differs
templates-with = Compare with
templates-with-hint = Your nearest programme is proposed.
templates-with-none = No programme near it
templates-differing =
    { $count ->
        [one] One piece differs. Pieces that are the same: { $same }.
       *[other] { $count } pieces differ. Pieces that are the same: { $same }.
    }
templates-all-new =
    { $count ->
        [one] There is nothing to compare with: the programme brings one piece. You can take it whole.
       *[other] There is nothing to compare with: the programme brings { $count } pieces. You can take it whole.
    }
templates-no-difference = This programme says the same as “{ $title }”.
templates-group-frame = Title, aim and delays
templates-group-sessions = Sessions
templates-group-skills = Skills
templates-group-questions = Questions of the shared assessment
templates-group-handouts = Handouts
templates-own = Yours: { $title }
templates-theirs = Theirs: { $centre }
templates-own-short = Yours
templates-theirs-short = Theirs
templates-change-new = New to you
templates-change-changed = Different
templates-change-gone = Not in theirs: taking this removes it from your programme
templates-change-clash = We have a handout of this name with another text. Unticked, ours stays; ticked, theirs becomes a new version of ours, to be validated.
templates-piece-title = Title
templates-piece-about = For whom and what for
templates-piece-timing = Delays of the pathway
templates-piece-session-order = Order of the sessions
templates-piece-other = Another piece
templates-piece-one-session = Session: { $name }
templates-piece-one-competency = Skill: { $name }
templates-piece-one-question = Question: { $name }
templates-piece-one-handout = Handout: { $name }
templates-piece-one-other = Another piece: { $name }
templates-line = What
templates-line-in = { $label } ({ $language })
templates-line-nothing = Nothing
templates-line-words = Text
templates-line-title = Title
templates-line-text = Text
templates-line-theme = Theme
templates-line-kind = Kind
templates-line-minutes = Length in minutes
templates-line-capacity = Places
templates-line-day = Day of the pathway
templates-line-handout = Handout given out
templates-line-profession = Who may lead it
templates-line-skill = Skills worked on
templates-line-objective = Objective
templates-line-material = Material
templates-line-competency = Family
templates-line-safety = Safety skill
templates-line-dimension = Dimension of the assessment
templates-line-question = Answer
templates-line-again = Asked again at the evaluation
templates-line-choice = Answer to choose
templates-line-pictogram = Picture
templates-line-order = Order
templates-line-assessment-within = Shared assessment, after the referral
templates-line-evaluation-within = Evaluation, after the last session
templates-line-follow-up-after = Follow-up proposal, after the evaluation
templates-line-lost-after-missed = Sessions missed before calling
templates-line-lost-after-days = Time without attendance
templates-line-source = Contents
templates-skill-elsewhere = a skill of another pathway
templates-session-elsewhere = another session
templates-ticked =
    { $count ->
        [0] No piece ticked of { $all }
        [one] One piece ticked of { $all }
       *[other] { $count } pieces ticked of { $all }
    }
templates-take-pieces = Take the ticked pieces into “{ $title }”
templates-take-whole = Take the whole as a new programme
templates-take-none = First tick at least one piece.
templates-take-about = The ticked pieces make a new version of your programme; the old ones can still be read.
templates-clashes =
    { $count ->
        [one] One handout of this file has the name of one of ours and says something else
       *[other] { $count } handouts of this file have names of ours and say something else
    }
templates-taking = Taking…
templates-taken-whole = The programme “{ $title }” of { $centre } is now yours too, as a draft. Nobody is enrolled in it.
templates-taken-pieces =
    { $count ->
        [one] One piece of { $centre } is taken into “{ $title }”, as a new version.
       *[other] { $count } pieces of { $centre } are taken into “{ $title }”, as a new version.
    }
templates-taken-followers = People who have begun stay on the version they began with.
templates-taken-open = See the pathway
