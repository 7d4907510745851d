# A handout while it is written: its blocks and their translations, its pages, and what there is to say.

composer-title = Write a handout
composer-context = What you write is kept by itself. Nothing changes for patients until you save a version.
composer-loading = Reading the handout…
composer-untitled = Handout without a title
composer-kept = Kept on this computer at { $time }
composer-save = Save a version
composer-unchanged = Nothing has changed since the last version: there is nothing to save.
composer-drop = Throw this draft away
composer-drop-sure = Throw this draft away?
composer-drop-about = Everything written since the last saved version is lost. Saved versions stay, and what patients receive does not change.
composer-drop-yes = Throw the draft away
composer-blocks = Blocks of the handout
composer-empty = This handout has no block yet. Add the first one, or bring in a text written elsewhere.
composer-block = { $number }. { $kind }
composer-text-in = { $block }, in { $language }
composer-up = Move up: { $block }
composer-down = Move down: { $block }
composer-moved = { $kind }: now { $number } of { $all }.
composer-take-away = Remove: { $block }
composer-dropped = The block is removed.
composer-add = Add a block
composer-add-short = Add after this…
composer-add-behind = Add a block after { $block }
composer-add-button = Add
composer-add-button-of = Add: { $label }

# The kinds of blocks.

composer-kind-paragraph = Paragraph
composer-kind-heading = Heading
composer-kind-subheading = Subheading
composer-kind-list = List
composer-kind-steps = Numbered steps
composer-kind-key-message = Remember
composer-kind-warning = Warning
composer-kind-picture = Picture
composer-kind-table = Table
composer-kind-doses = Medicines table
composer-kind-week = Week to fill in
composer-kind-my-sessions = My sessions
composer-kind-quiz = Quiz
composer-kind-qr = QR code
composer-kind-contact = How to reach the centre
composer-kind-signature = Signature
composer-fixed-my-sessions = This block fills itself with the person’s coming sessions. There is nothing to write.
composer-fixed-contact = This block fills itself with the centre’s name and telephone number and the next session. There is nothing to write.
composer-fixed-signature = This block leaves room to sign by hand. There is nothing to write.

# The head.

composer-head = Title and languages
composer-written-in = Written first in
composer-translate = Translated beside into
composer-translate-none = No other language
composer-title-in = Title ({ $language })
composer-more = Readers, level and sources
composer-easy = Easy-to-read text
composer-easy-hint = The advice is then stricter: sentences of 12 words at most, one idea at a time.
composer-audience = Written for
composer-sources = Sources
composer-sources-hint = One a line. The first has number 1, and so on.

# What the blocks hold.

composer-item = { $label }, item { $number }
composer-item-away = Remove item { $number }: { $label }
composer-item-more = Add an item
composer-caption = What the table shows
composer-caption-of = What the table shows: { $label }
composer-head-of = { $label }, heading of column { $column }
composer-cell = { $label }, row { $row }, column { $column }
composer-row-more = Add a row
composer-row-less = Remove the last row
composer-column-more = Add a column
composer-column-less = Remove the last column
composer-question = { $label }, question { $number }
composer-question-number = Question { $number }
composer-question-more = Add a question
composer-question-less = Remove this question
composer-answer = { $label }, answer { $number }
composer-answer-right = Answer { $number } is the right one: { $label }
composer-answer-more = Add an answer
composer-answer-less = Remove the last answer
composer-why = Why this is the right answer
composer-why-of = Why this is the right answer: { $label }
composer-code = Address or text in the code
composer-code-of = Address or text in the code: { $label }
composer-code-words = Text beside the code
composer-code-words-of = Text beside the code: { $label }
composer-picture-choose = Choose a picture
composer-picture-other = Picture: { $label }. Choose another
composer-alt = Description for those who do not see the picture ({ $language })
composer-decorative = Decorative picture
composer-decorative-hint = It says nothing the text does not say: screen readers skip it.
composer-pictures = Choose a picture
composer-pictures-search = Search in French, Dutch, German or English
composer-pictures-found =
    { $count ->
        [0] No picture. Try another word.
        [one] { $count } picture
       *[other] { $count } pictures
    }

# A translation older than its original.

composer-stale = { $language } to be read again: the { $original } text has changed since it was translated.
composer-was = It then said:
composer-follows = The translation still says the same

# Beside the blocks.

composer-beside = Beside the blocks
composer-to-beside = Go to the pages and the advice
composer-panel-look = Pages
composer-panel-said =
    { $count ->
        [0] Remarks
        [one] { $count } remark
       *[other] { $count } remarks
    }
composer-panel-versions = Versions
composer-panel-bring = Bring in a text
composer-layout = Layout
composer-page-older = Something prevents printing: this page may be older than the text. See the remarks.
composer-no-page = No page to show for now. The remarks say why.

# What there is to say.

composer-at = Block { $number }
composer-at-title = Title and whole
composer-problems = To be corrected before saving
composer-problems-none = Nothing prevents printing this handout.
composer-translations = Translations
composer-translations-none = Everything is written in the languages shown.
composer-gap = This text is not written yet.
composer-stale-line = To be read again: the original has changed since.
composer-advice = Advice for easy reading
composer-advice-about = This advice prevents nothing. You know your patients: you decide.
composer-minutes =
    { $count ->
        [0] This handout takes less than a minute to read.
        [one] This handout takes about { $count } minute to read.
       *[other] This handout takes about { $count } minutes to read.
    }
composer-advice-none = No advice: the text is easy to read.
composer-advice-long-sentence = “{ $words }”: this sentence has { $count } words. With { $limit } at most, nobody forgets the beginning before the end. Split it in two.
composer-advice-long-word = “{ $words }” has { $count } letters. A word of more than { $limit } letters is read in pieces, and that is tiring. Take a shorter word, or explain it.
composer-advice-passive = “{ $words }” does not say who acts. Advice is easier to follow when one knows who does what. Write for example “you…” or “the doctor…”.
composer-advice-abbreviation = “{ $words }”: an abbreviation only helps those who know it already. Write the words in full.
composer-advice-percentage = “{ $words }”: a percentage is hard to grasp. Write for example “1 person in 10”, which everybody can picture.
composer-advice-number-as-word = “{ $words }”: a number in figures is seen at a glance. Write it in figures.
composer-advice-roman-numeral = “{ $words }”: many people do not read Roman numerals. Write 1, 2, 3.
composer-advice-capitals = “{ $words }”: words in capitals lose their shape and are read more slowly. Write small letters, in bold if need be.
composer-advice-day-in-figures = “{ $words }”: a date in figures may be read the wrong way round from one country to the next. Write the month as a word.
composer-advice-trade-word = “{ $words }” is a word of the trade that few patients know. Rather say “{ $instead }”.
composer-advice-brackets = “{ $words }”: brackets cut the sentence, and its thread is lost. Make it a sentence of its own, or leave it out.
composer-advice-long-paragraph = “{ $words }”: this paragraph has { $count } sentences. Beyond { $limit }, the eye no longer finds its line. Make two paragraphs or a list.
composer-advice-no-picture = The handout has no picture. A picture helps to understand and to remember, above all those who read little. Add one near the main idea.
composer-advice-too-long = The handout has { $count } words. Beyond { $limit }, about four pages, few people read to the end. Keep what matters most or make two handouts.

# Versions.

composer-versions = Saved versions
composer-versions-none = No version is saved yet.
composer-versions-model = The centre has saved no version yet: patients receive the model that comes with Sentier.
composer-version = Version { $version }
composer-version-current = printed today
composer-version-saved = Saved by { $by } on { $day }
composer-version-look = Look
composer-version-look-at = Look: the first page of version { $version }
composer-version-page = First page of version { $version }
composer-version-take = Start again from this version
composer-version-take-up = Start again from this version: { $version }
composer-version-sure = Start again from version { $version }?
composer-version-about = It takes the place of what you are writing, which is lost. Save a version of that first if you want to find it again. Nothing changes for patients.
composer-version-taken = You start again from version { $version }.
composer-version-model = Model that ships with Sentier
composer-version-model-look = Look: the first page of the model that ships
composer-version-model-take = Start again from the model that ships
composer-version-model-page = First page of the model that ships
composer-version-model-sure = Start again from the model that ships?

# A text from elsewhere.

composer-bring = Bring in a text written elsewhere
composer-bring-about = The text becomes blocks behind those there are ({ $language }). Headings, lists and simple tables are recognised.
composer-paste = Paste the text here
composer-paste-take = Make blocks of it
composer-file-take = Choose a file (Word, text)
composer-brought =
    { $count ->
        [0] No block was added.
        [one] { $count } block is added at the end.
       *[other] { $count } blocks are added at the end.
    }
composer-left-out = This could not be brought in: { $what }. Check the text.
composer-left-picture = pictures
composer-left-formula = formulas
composer-left-nested-table = complicated tables
composer-left-note = footnotes, headers and footers
composer-left-comment = comments and pending changes
composer-left-code = program code
composer-left-link = the addresses of links
composer-left-sign = signs of a special font
composer-left-struck = struck-out words
