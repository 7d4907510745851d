# How the schemes of four countries would treat a programme.

schemes-title = Dasselbe Programm in jedem Rahmen
schemes-about = Was jeder Rahmen verlangt, und ob der heutige Ablauf dazu passt.
schemes-loading = Die Rahmen werden verglichen …
schemes-empty = Noch gibt es nichts zu vergleichen: Der Ablauf hat keine Schulung.
schemes-choose = Rahmen
schemes-aspect = Punkt
schemes-own = Rahmen dieses Programms
schemes-unfit =
    { $count ->
        [0] Kein Punkt gefunden, der nicht passt
        [one] Ein Punkt passt nicht
       *[other] { $count } Punkte passen nicht
    }
schemes-fits = Passt
schemes-fits-not = Passt nicht
schemes-unsaid = Dazu wurde nichts gefunden.
schemes-why = Warum?
schemes-why-of = Warum? { $about }
schemes-why-cell = { $aspect }, { $scheme }
schemes-rule-loading = Die Regel wird gelesen …
schemes-rule-unknown = Diese Regel steht nicht im Regelbuch.
schemes-rule-book = Alle Regeln und ihre Quellen
