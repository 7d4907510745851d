# The help: its frame, and the table of keys. Its pages stand in assets/help.

help-title = Help
help-back = Go back
help-all = All help
help-context = One page per task. Everything is on this computer, without a network.
help-search = Search the help
help-search-hint = One or two words, for example: late, USB stick.
help-found =
    { $count ->
        [0] No page contains these words. Try another word.
        [one] One page
       *[other] { $count } pages
    }

help-part-begin = Getting started
help-part-day = The day
help-part-people = The people
help-part-plan = Programmes and sessions
help-part-papers = Handouts and letters
help-part-figures = Figures and sharing
help-part-safe = Keeping the register safe

help-key-ctrl = Ctrl
help-key-shift = Shift
help-key-enter = Enter
help-key-escape = Esc
help-key-delete = Delete
help-key-left = Left arrow
help-key-up-down = Up and Down arrows
help-key-arrows = Arrows
help-key-page = Page Up and Page Down

help-keys-column-keys = Keys
help-keys-column-does = What they do
help-keys-everywhere = Everywhere
help-keys-help = Help for the page
help-keys-back = Page before
help-keys-pane = From the menu to the page, then to the form beside it
help-keys-language = Next language of the screen
help-keys-close = Close what is open
help-keys-save = Save the form
help-keys-tomorrow = Print tomorrow’s day
help-keys-attendance = On the list of a session
help-keys-person = Another person
help-keys-unmark = Take a mark back
help-keys-lists = In lists
help-keys-search = Go to the search box
help-keys-new = New
help-keys-line = Next or previous line
help-keys-open = Open
help-keys-month = In the month’s grid
help-keys-day = Another day
help-keys-other-month = Another month
help-keys-block = Move a block of a handout
