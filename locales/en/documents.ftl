# The library of handouts: looked at, printed for one or for many, and what is lacking in it.

documents-title = Documents
documents-context = The handouts for patients, in their languages.
documents-tabs = Parts of the documents
documents-tab-library = Library
documents-tab-stacks = Stacks
documents-tab-coverage = What is lacking
documents-loading = Reading the library…
documents-list = Handouts of the library
documents-search = Find a handout
documents-search-hint = Part of the title, with or without accents. The down arrow goes to the first handout.
documents-filter-language = Language
documents-filter-language-all = All languages
documents-filter-programme = Programme
documents-filter-programme-all = All programmes
documents-filter-simple = Only simple texts
documents-count =
    { $count ->
        [one] { $count } handout
       *[other] { $count } handouts
    }
documents-found =
    { $all ->
        [one] { $count } of { $all } handout
       *[other] { $count } of { $all } handouts
    }
documents-none-found = No handout matches what you look for. Type fewer letters, or show all handouts.
documents-show-all = Show all handouts
documents-empty = The library is empty. Handouts come with Sentier and with the programmes of other centres.
documents-import = Take over a programme

# Choosing for somebody.

documents-give = Give a handout
documents-choosing-for = You are choosing a handout for { $name }.
documents-choosing-nobody = Choose without a person

# What a card says.

documents-in-languages = Languages: { $languages }
documents-simple = Simple text
documents-given-by = Given in: { $programmes }
documents-given-by-none = No running programme gives it
documents-from = Comes from: { $centre }
documents-shipped = Ships with Sentier
documents-standing-model = Model to be validated
documents-standing-validated = Validated
documents-standing-expired = Review overdue
documents-reviewed = Reread and validated: { $reviewer }
documents-review-by = To be reviewed by { $day }
documents-review-was = To be reviewed by { $day }: that day has passed

# One handout.

documents-back = All handouts
documents-model-about = This handout is a model: a health professional adapts and validates it before it is given to a patient. The paper says so too.
documents-expired-about = This handout was to be reviewed by { $day }. Have it reread; to print it before that, say why.
documents-despite = Why give it all the same
documents-despite-hint = One sentence is enough; it stays in the history. Without a patient’s name.
documents-despite-missing = The review date has passed: say why you give this handout all the same.
documents-despite-print = Print all the same
# On the cover of a print job.
documents-cover-expired = { $title } – to be reviewed by { $day }; given all the same: { $why }
documents-cover-unread = { $name } – this file cannot be read any more; nothing of it is printed
documents-cover-booklets =
    { $count ->
        [one] One A5 booklet is a print lot of its own: on both sides, turned over the short edge, then folded
       *[other] { $count } A5 booklets are a print lot of their own: on both sides, turned over the short edge, then folded
    }
documents-choices = How to print it
documents-first-language = First language
documents-second-language = Second language
documents-second-none = None
documents-language-missing = { $language }: not written in this language
documents-layout = Layout
documents-layout-side-by-side = Side by side
documents-layout-side-by-side-about = Both languages beside each other, block by block. One language alone takes the whole width.
documents-layout-sides = Two sides of a sheet
documents-layout-sides-about = One language on each side of the sheet.
documents-layout-stacked = One under the other
documents-layout-stacked-about = Each block in the first language, then in the second.
documents-layout-large = Large print
documents-layout-large-about = 18-point text for whoever sees badly, one language after the other.
documents-layout-easy = Easy to read
documents-layout-easy-about = Airy lines, one sentence on each, for whoever reads little. One language after the other.
documents-layout-a5 = A5 booklet
documents-layout-a5-about = Small pages for a bag, one language after the other.
documents-layout-poster = A3 poster
documents-layout-poster-about = A large sheet for the wall, to be read from afar.
documents-booklet = As a booklet to fold
documents-booklet-hint = Two pages on each A4 sheet. Print on both sides, turned over the short edge, then fold in the middle.
documents-side-front = Sheet { $sheet } of { $all }, front
documents-side-back = Sheet { $sheet } of { $all }, back
documents-side = Booklet “{ $title }”: { $where }
documents-side-about = These are the two sides of each sheet, as they leave the printer. Once folded, the pages follow each other.
documents-for = For whom
documents-for-hint = Search by name. The handout then takes over the person’s languages, needs, name and sessions. Without a person it names nobody.
documents-for-nobody = Name nobody
documents-for-loading = Reading the file…
documents-person-languages = Languages of the handouts: { $languages }
documents-person-languages-unknown = Languages of the handouts: not in the file
documents-person-lacks = This handout is written in no language that this person reads ({ $languages }). Read it together, or choose another one.
documents-print = Print
documents-print-key = Print (Ctrl+P)
documents-print-noted = The file will keep which version was given, and in which languages.
documents-print-many = Print for many…
documents-pages = The pages, as they will be printed
documents-pages-loading = Preparing the pages…
documents-pages-turn = Pages of the handout
documents-page = Page { $number } of { $all } of “{ $title }”
documents-page-of = Page { $number } of { $all }
documents-page-before = Previous page
documents-page-after = Next page
documents-about = About this handout
documents-about-standing = Standing
documents-about-audience = Written for
documents-about-languages = Languages
documents-about-programmes = Programmes
documents-about-origin = Origin
documents-about-sources = Sources

# One handout for many people.

documents-many = Print for many people
documents-many-context = Each person gets “{ $title }” with their name and in their languages.
documents-many-of = For whom
documents-many-of-missing = Choose a programme, a group, or everybody in care.
documents-many-choose = Choose…
documents-many-everybody = Everybody in care or waiting
documents-many-programme = The whole programme
documents-many-cohort = { $title }, since { $day }
documents-many-layout = Layout
documents-many-layout-needs = As each person needs
documents-many-lots = Files to print
documents-many-lots-each = One file for each person
documents-many-lots-each-hint = Each file carries the number of the patient’s file.
documents-many-lots-of = { $count } people in each
documents-many-lots-of-hint = One file for the printer, two-sided, never two people on one sheet.
documents-many-button = Prepare the stack

# Stacks.

documents-stacks-about = A stack is a handout prepared for many people. It is prepared while this page is open; what is done stays, even if the computer is switched off.
documents-stacks-loading = Reading the stacks…
documents-stacks-empty = No stack. Open a handout, then choose “Print for many…”.
documents-to-library = Go to the library
documents-stack-begun = Begun on { $day }
documents-stack-done =
    { $count ->
        [one] { $done } of { $all } person
       *[other] { $done } of { $all } people
    }
documents-stack-files =
    { $count ->
        [0] No file yet
        [one] { $count } file
       *[other] { $count } files
    }
documents-stack-running = Being prepared…
documents-stack-stopping = Stopping after the file under way…
documents-stack-finished = Ready
documents-stack-unfinished = Not finished
documents-stack-folder = The files are kept here:
documents-stack-without =
    { $count ->
        [one] One person has nothing, or nothing in their language
       *[other] { $count } people have nothing, or nothing in their language
    }
documents-stack-lack-other-language = { $name } ({ $languages }): printed in the centre’s language, which this person does not read
documents-stack-lack-no-language = { $name } ({ $languages }): nothing printed, the handout is not written in these languages
documents-stack-lack-not-printable = { $name }: nothing printed, a letter is missing in the fonts
documents-stack-lack-not-to-reach = { $name }: nothing printed, this person is not to be contacted any more
documents-stack-languages-unknown = languages not written down
documents-stack-stop = Stop
documents-stack-go-on = Go on
documents-stack-left = Preparing stopped when you left this page. What is done stays.
documents-stack-said-finished = The stack is ready: { $title }.
documents-stack-said-stopped = Preparing has stopped: { $title }. What is done stays.
documents-stack-said-removed = The stack is removed: { $title }.
documents-stack-remove = Remove the stack “{ $title }”
documents-stack-remove-about = Its files are deleted from this computer. The history keeps who got what. What is printed stays printed.
documents-stack-remove-yes = Remove the stack

# What is lacking.

documents-coverage-about = The people in care, beside the handouts that their programmes give. What most people wait for comes first.
documents-coverage-loading = Reading languages and handouts…
documents-coverage-present =
    { $count ->
        [one] { $count } person is in care.
       *[other] { $count } people are in care.
    }
documents-coverage-waiting =
    { $count ->
        [0] Nobody waits for a place.
        [one] { $count } person waits for a place.
       *[other] { $count } people wait for a place.
    }
documents-coverage-unknown =
    { $count ->
        [0] Everybody’s language is written down.
        [one] Of { $count } of them nobody wrote down the language.
       *[other] Of { $count } of them nobody wrote down the language.
    }
documents-coverage-table =
    { $count ->
        [one] { $count } gap
       *[other] { $count } gaps
    }
documents-coverage-handout = Handout
documents-coverage-language = Language
documents-coverage-lack = What is lacking
documents-coverage-waiting-people = Waiting
documents-coverage-present-people = In care
documents-coverage-none = Everybody can read what they are given.
documents-coverage-none-known = For those whose languages are written down, nothing is lacking. Write down the languages of the others in their files.
documents-coverage-nobody = Nobody is in care in a programme yet.
documents-lack-language = Not written in this language
documents-lack-level = Too difficult for whoever reads little
documents-lack-review = Review overdue

# Writing and bringing in.

documents-new = Write a handout
documents-new-context = It opens to be written. Nobody is given it before you save it.
documents-new-title = Title
documents-new-title-hint = In the language you write it in. It may still change.
documents-new-title-missing = Give the handout a title.
documents-new-written-in = Language you write it in
documents-new-written-in-hint = The other languages are translations of it.
documents-new-from = Begin with a copy of
documents-new-from-empty = Nothing: an empty sheet
documents-new-button = Begin writing
documents-bring = Open a handout file…
documents-writing = Being written
documents-writing-kept = Kept on { $moment }, by { $name }
documents-writing-new = Not in the library yet
documents-writing-drop = Throw the draft away
documents-writing-drop-about = What was written since the last saved version is lost. What patients are given does not change.
documents-writing-drop-yes = Yes, throw the draft away
documents-writing-drop-no = Keep it
documents-writing-dropped = The draft is thrown away: { $title }.
documents-drafted = Being written
documents-own = Our handout, version { $number }
documents-own-of-model = Our version { $number } of a model that ships with Sentier
documents-about-version = Version
documents-about-version-foot = { $version }, printed at the foot of the pages

# What is done with one handout.

documents-write = Write or adapt
documents-write-on = Go on writing
documents-validate = Validate…
documents-validate-title = Validate this handout
documents-validate-context = “{ $title }”, version { $version }
documents-validate-about = The paper says who reread and validated it, and on which day. The history keeps it.
documents-validate-drafted = Only what is saved is validated, not what is being written.
documents-validate-model = A model validated as it stands becomes your version 1.
documents-validate-by = Reread and validated by
documents-validate-by-hint = The name and the profession, as they will be printed.
documents-validate-by-missing = Write who reread and validated the handout, with their profession.
documents-validate-until = To be reviewed by
documents-validate-until-hint = After that day, printing it asks for a reason.
documents-validate-until-past = That day is not to come. Choose a day to come, or leave the boxes empty.
documents-validate-button = Validate the handout
documents-validated = The handout is validated.
documents-more = Other actions
documents-export = Export the file
documents-exported = The file of the handout is ready for another centre. It names no patient.
documents-retire = Take out of the library
documents-retired = The handout is taken out of the library.
documents-retired-about = Nobody can choose it any more. Its versions, and whom it was given to, stay noted.
documents-restore = Put it back into the library

# A model that ships is newer than ours; what is off the list.

documents-newer-model = A newer model ships with Sentier (version { $version })
documents-newer-about = Your text stays in use. Look at what changed; if you take the model up, it opens as a draft, and nothing changes for patients until you save it. If you keep yours, this model is no longer mentioned; the next one will be.
documents-newer-look = Look at the difference
documents-newer-hide = Hide the difference
documents-newer-ours = Our version, page { $page }
documents-newer-theirs = The model that ships, page { $page }
documents-newer-before = Pages before
documents-newer-after = Pages after
documents-newer-take = Take up this model
documents-newer-keep = Keep our text
documents-aside-retired = Handouts taken off the shelf: { $count }
documents-aside-back = Put back into the library
documents-aside-is-back = “{ $title }” is in the library again.
documents-aside-unread =
    { $count ->
        [one] One handout cannot be read any more
       *[other] { $count } handouts cannot be read any more
    }
documents-aside-unread-about = Nothing of it is printed. The other handouts are not touched. Export the file to have it mended, then bring it in again.

# Whom it was given to.

documents-given = To whom?
documents-given-loading = Reading the history…
documents-given-nobody = This handout has not been printed for anybody in particular yet.
documents-given-count =
    { $count ->
        [one] Printed for { $count } person
       *[other] Printed for { $count } people
    }
documents-given-outdated =
    { $count ->
        [0] All of them have the present version.
        [one] { $count } person has another version than the present one.
       *[other] { $count } people have another version than the present one.
    }
documents-given-table = People this handout was printed for
documents-given-name = Person
documents-given-day = Printed on
documents-given-version = Version
documents-given-newer = There is a newer version
documents-given-all =
    { $count ->
        [one] Show { $count } more person
       *[other] Show { $count } more people
    }
