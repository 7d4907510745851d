# A form filled in by hand, typed back by the numbers of its questions.

answers-title = Papierformular eintippen
answers-code = Code des Formulars
answers-code-hint = Er steht am Fuß jedes Blattes. So bekommt ein älteres Formular seine eigenen Fragen wieder.
answers-typed = Nummern und Antworten
answers-typed-hint = Zum Beispiel: 1b 2 j 3 7. Der Buchstabe einer Auswahl, j oder n, eine Zahl von 0 bis 10; Worte in Anführungszeichen: 4 "gehen".
answers-typed-epices = Zum Beispiel: 1 j 2 n 3 j. Schreiben Sie j für Ja, n für Nein.
answers-choice = { $letter }) { $choice }
answers-read = Lesen
answers-read-none = Es ist noch nichts getippt.
answers-said = Was gelesen wurde
answers-instead = { $answer } (statt: { $before })
answers-take =
    { $count ->
        [one] Diese Antwort übernehmen
       *[other] Diese { $count } Antworten übernehmen
    }
answers-taken =
    { $count ->
        [one] Eine Antwort ist in das Formular übernommen. Sie ist noch nicht gespeichert.
       *[other] { $count } Antworten sind in das Formular übernommen. Sie sind noch nicht gespeichert.
    }
answers-version = Fragen der Fassung { $version }, wie das Formular sie druckt.
answers-now = Zurück zu den heutigen Fragen
answers-other-kind = Dieser Code gehört zu einem anderen Gespräch: { $kind }. Öffnen Sie jenes Formular.
