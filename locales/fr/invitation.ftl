# An invitation by letter, and a letter after an absence: none names an illness or a programme.

invitation-subject =
    { $count ->
        [one] Votre rendez-vous
       *[other] Vos rendez-vous
    }
invitation-subject-missed = Votre rendez-vous du { $day }
invitation-expected =
    { $count ->
        [one] Nous vous attendons à cette date.
       *[other] Nous vous attendons à ces dates.
    }
invitation-when = Jour et heure
invitation-where = Lieu
invitation-at = { $day } à { $time }
invitation-bring = À apporter
invitation-call = Si vous ne pouvez pas venir, appelez-nous au { $phone }. Nous chercherons une autre date avec vous.
invitation-missed = Nous vous attendions { $day } à { $time }. Vous nous avez manqué.
invitation-missed-help = Personne ne vous le reproche. Dites-nous ce qui vous aiderait à venir : un autre jour, une autre heure, un trajet.
invitation-missed-next =
    { $count ->
        [one] Nous vous attendons aussi à la date ci-dessous.
       *[other] Nous vous attendons aussi aux dates ci-dessous.
    }
invitation-missed-call = Pour une autre date, appelez-nous au { $phone }.
invitation-missed-free = Vous êtes libre de continuer ou d’arrêter : c’est vous qui décidez.
