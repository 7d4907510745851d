# The tour: eight stops on the way of a day, one sentence each.

tour-label = Guided tour
tour-offer = First time here? The tour shows the way of a day in ten minutes. It changes nothing.
tour-begin = Take the tour
tour-resume = Go on with the tour
tour-decline = No, thank you
tour-later = The tour stays in the help, with F1.
tour-count = Step { $step } of { $of }
tour-back = Step before
tour-next = Next
tour-show = Show me
tour-leave = Leave the tour
tour-finish = Finish the tour
tour-today = Today shows the next session, who comes, what to take along and what waits for a decision.
tour-attendance = On the list of a session, one key per person is enough: each mark is saved at once.
tour-handout = Handouts are printed in the person’s language, beside your own.
tour-calls = People who were absent without notice are here with their number until somebody has reached them.
tour-person = Each person has a file: pathway, sessions, caregivers, consents and papers.
tour-report = The figures of the year count themselves; each number says what it is made of.
tour-share = Only anonymous numbers can leave, and only after you have read and approved them.
tour-help = The help has one page per task. F1 opens the one of the screen you are on.
