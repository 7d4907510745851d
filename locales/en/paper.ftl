# Making a handout in the window.

paper-title-for = Handout for { $name }
paper-title-session = Session handout
paper-about = Theme of the session: { $theme }
paper-first-language = Language
paper-second-language = Second language
paper-second-hint = It is printed on the same handout.
paper-second-none = None
paper-make = Make and open the handout
paper-making = Making the handout…
paper-made = The handout is ready: { $languages }, { $size } kB. It opens in your PDF reader, which prints it.
paper-where = It is kept here:
paper-beside = With it, to be printed on its own:
paper-open-again = Open again
