# What was found and agreed, on paper, for the person.

summary-title = Résumé de mon bilan
summary-footer = Résumé du bilan
summary-whose = Ce résumé est pour { $name }. Il dit ce qui est noté dans le registre du centre le { $day }.
summary-talks = Nos entretiens
summary-talk = Entretien
summary-day = Jour
summary-with = Avec
summary-way = Mode
summary-spoken = Ce dont nous avons parlé
summary-as-written = Noté tel quel, sans traduction
summary-sessions = Les séances convenues
summary-lived = Comment j’ai vécu le parcours
summary-decided = Ce que nous avons décidé
summary-decided-on = Décidé le { $day }.
summary-proposal = La suite proposée
summary-wrong = Si quelque chose n’est pas juste, dites-le-nous : nous le corrigerons.
