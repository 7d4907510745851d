# A form filled in by hand, typed back by the numbers of its questions.

answers-title = Papieren formulier overtypen
answers-code = Code van het formulier
answers-code-hint = Hij staat onderaan elk blad. Zo krijgt een ouder formulier zijn eigen vragen terug.
answers-typed = Nummers en antwoorden
answers-typed-hint = Bijvoorbeeld: 1b 2 j 3 7. De letter van een keuze, j of n, een getal van 0 tot 10; woorden tussen aanhalingstekens: 4 "wandelen".
answers-typed-epices = Bijvoorbeeld: 1 j 2 n 3 j. Schrijf j voor ja, n voor nee.
answers-choice = { $letter }) { $choice }
answers-read = Lezen
answers-read-none = Er is nog niets getypt.
answers-said = Wat gelezen is
answers-instead = { $answer } (in plaats van: { $before })
answers-take =
    { $count ->
        [one] Dit antwoord overnemen
       *[other] Deze { $count } antwoorden overnemen
    }
answers-taken =
    { $count ->
        [one] Eén antwoord is in het formulier overgenomen. Het is nog niet opgeslagen.
       *[other] { $count } antwoorden zijn in het formulier overgenomen. Ze zijn nog niet opgeslagen.
    }
answers-version = Vragen van versie { $version }, zoals het formulier ze afdrukt.
answers-now = Terug naar de vragen van vandaag
answers-other-kind = Deze code hoort bij een ander gesprek: { $kind }. Open dat formulier.
