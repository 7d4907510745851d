# A form filled in by hand, typed back by the numbers of its questions.

answers-title = Recopier un formulaire papier
answers-code = Code du formulaire
answers-code-hint = Il est au pied de chaque feuille. Un ancien formulaire retrouve ainsi ses propres questions.
answers-typed = Numéros et réponses
answers-typed-hint = Par exemple : 1b 2 o 3 7. La lettre d’un choix, o ou n, un nombre de 0 à 10 ; des mots entre guillemets : 4 "marcher".
answers-typed-epices = Par exemple : 1 o 2 n 3 o. Écrivez o pour oui, n pour non.
answers-choice = { $letter }) { $choice }
answers-read = Lire
answers-read-none = Rien n’est encore tapé.
answers-said = Ce qui a été lu
answers-instead = { $answer } (au lieu de : { $before })
answers-take =
    { $count ->
        [one] Reprendre cette réponse
       *[other] Reprendre ces { $count } réponses
    }
answers-taken =
    { $count ->
        [one] Une réponse est reprise dans le formulaire. Elle n’est pas encore enregistrée.
       *[other] { $count } réponses sont reprises dans le formulaire. Elles ne sont pas encore enregistrées.
    }
answers-version = Questions de la version { $version }, telles que le formulaire les imprime.
answers-now = Revenir aux questions d’aujourd’hui
answers-other-kind = Ce code est celui d’un autre entretien : { $kind }. Ouvrez ce formulaire-là.
