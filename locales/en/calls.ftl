# Whom to call, what was said, and what comes next.

calls-title = Calls
calls-context = Whom to call, and who waits for a place.
calls-tabs = Parts of the calls
calls-tab-missed = To call
calls-tab-waiting = Waiting list
calls-loading = Reading the calls…
calls-empty = Nobody to call. Whoever misses two sessions in a row without notice comes here.
calls-missed-title = Missed in a row, without notice
calls-missed-about = Whoever has waited longest comes first. An excused absence does not count.
calls-missed-line =
    { $count ->
        [one] One session missed since { $day }
       *[other] { $count } sessions missed in a row since { $day }
    }
calls-missed-last = The last one: “{ $theme }”. { $when }
calls-again-title = Next steps that were agreed
calls-again = To do: { $next }
calls-again-on = To do since { $day }: { $next }
calls-again-from = Agreed on { $day }
calls-stretch = from { $first } to { $last }
calls-phone = Phone
calls-phone-none = No number in the file
calls-speaks = Speaks: { $languages }
calls-speaks-unknown = Languages spoken: not asked
calls-interpreter = Needs an interpreter
calls-of-person = Calls and messages

# What can be done.

calls-log = Log the call
calls-log-of = Log the call: { $name }
calls-logged = The call is logged: { $name }.
calls-logged-next = The call is logged: { $name }. Next: { $next }.
calls-make-up = Another date
calls-make-up-of = Another date: { $name }
calls-message = Prepare a message
calls-message-of = Prepare a message: { $name }

# The form of a call.

calls-about = What it is about
calls-way = How
calls-outcome = Outcome
calls-next = What comes next
calls-next-on = Which day
calls-note = Note
calls-outcome-missing = Choose the outcome of the call.
calls-next-missing = Choose what comes next, even if it is “Nothing more”.
calls-next-on-missing = Give the day to call again: day, month and year.

# What a call was about, how it was made, what came of it, what comes next.

calls-about-missed = Missed session
calls-about-place = Free place
calls-about-invitation = Invitation or reminder
calls-about-moved = Moved session
calls-about-cancelled = Cancelled session
calls-about-excuse = Excuse
calls-about-other = Something else
calls-way-phone = Phone
calls-way-message = Text message
calls-way-mail = E-mail
calls-way-letter = Letter
calls-way-visit = Face to face
calls-outcome-reached = Reached
calls-outcome-no-answer = No answer
calls-outcome-left-word = Word left
calls-outcome-wrong-number = Wrong number
calls-outcome-sent = Sent
calls-next-nothing = Nothing more
calls-next-call-again = Call again
calls-next-other-date = Comes on another date
calls-next-accepted = Takes the place
calls-next-declined = Does not take it, keeps waiting
calls-next-letter = Write a letter
calls-next-visit = Visit
calls-next-stops = Wishes to stop

# Earlier calls.

calls-before = Earlier calls
calls-before-none = No call logged so far.
calls-before-more =
    { $count ->
        [one] One older call
       *[other] { $count } older calls
    }
calls-line = { $way }: { $outcome }.
calls-line-next = Next: { $next }.
calls-line-next-on = Next: { $next }, { $day }.
calls-line-about = { $about }: { $theme }
calls-line-by = Logged by { $name }

# A message that names no illness.

calls-message-loading = Preparing the message…
calls-message-about = In the person’s language ({ $language }). The text names no illness. Sentier sends nothing: copy it, then log that it was sent.
calls-message-copy = Copy the text
calls-message-copied = The text is copied.
calls-message-selected = The text is selected: press Ctrl+C to copy it.
calls-message-sent-message = Log it as sent by text message
calls-message-sent-mail = Log it as sent by e-mail
calls-message-no-way = The file has neither a number nor an e-mail address.
