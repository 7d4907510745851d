# An invitation by letter, and a letter after an absence: none names an illness or a programme.

invitation-subject =
    { $count ->
        [one] Uw afspraak
       *[other] Uw afspraken
    }
invitation-subject-missed = Uw afspraak van { $day }
invitation-expected =
    { $count ->
        [one] Wij verwachten u op deze datum.
       *[other] Wij verwachten u op deze data.
    }
invitation-when = Dag en uur
invitation-where = Plaats
invitation-at = { $day } om { $time }
invitation-bring = Mee te brengen
invitation-call = Als u niet kunt komen, bel ons op { $phone }. Wij zoeken samen met u een andere datum.
invitation-missed = Wij verwachtten u { $day } om { $time }. Wij hebben u gemist.
invitation-missed-help = Niemand verwijt het u. Zeg ons wat u zou helpen om te komen: een andere dag, een ander uur, vervoer.
invitation-missed-next =
    { $count ->
        [one] Wij verwachten u ook op de datum hieronder.
       *[other] Wij verwachten u ook op de data hieronder.
    }
invitation-missed-call = Bel ons voor een andere datum op { $phone }.
invitation-missed-free = U bent vrij om door te gaan of te stoppen: u beslist.
