# A missed theme made up at another session.

make-up-about = Prochaines séances sur le même thème : « { $theme } ».
make-up-loading = Recherche des séances…
make-up-none = Aucune séance sur ce thème n’est prévue.
make-up-seats =
    { $count ->
        [0] aucune place libre
        [one] une place libre
       *[other] { $count } places libres
    }
make-up-interpreted = interprète prévu
make-up-take = Inscrire à cette date
make-up-take-of = Inscrire à cette date : { $name }. { $when }
make-up-over = Déjà commencée.
make-up-too-late = Vient après l’évaluation individuelle.
make-up-full = Complète.
make-up-language = Dans une langue que la personne ne parle pas, sans interprète.
make-up-too-far = Plus loin que ce que la personne souhaite.
make-up-elsewhere = La personne est attendue ailleurs à cette heure.
make-up-listed = La personne y est déjà inscrite.
