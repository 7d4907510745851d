# A form filled in by hand, typed back by the numbers of its questions.

answers-title = Type back a paper form
answers-code = Code of the form
answers-code-hint = It stands in the foot of each sheet. An older form gets its own questions back.
answers-typed = Numbers and answers
answers-typed-hint = For example: 1b 2 y 3 7. The letter of a choice, y or n, a number from 0 to 10; words between quotation marks: 4 "walk".
answers-typed-epices = For example: 1 y 2 n 3 y. Write y for yes, n for no.
answers-choice = { $letter }) { $choice }
answers-read = Read
answers-read-none = Nothing is typed yet.
answers-said = What was read
answers-instead = { $answer } (instead of: { $before })
answers-take =
    { $count ->
        [one] Take this answer
       *[other] Take these { $count } answers
    }
answers-taken =
    { $count ->
        [one] One answer was taken into the form. It is not saved yet.
       *[other] { $count } answers were taken into the form. They are not saved yet.
    }
answers-version = Questions of version { $version }, as the form prints them.
answers-now = Back to today’s questions
answers-other-kind = This code is of another interview: { $kind }. Open that form.
