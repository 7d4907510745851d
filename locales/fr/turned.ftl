# A screen turned to the person: their own plan, and nobody else’s name.

turned-title = Écran tourné vers la personne
turned-open = Tourner l’écran vers la personne
turned-back = Revenir
turned-back-key = Échap
turned-loading = Lecture du programme personnalisé…
turned-project = Ce que je veux pouvoir faire
turned-goals = Nos objectifs
turned-sessions = Mes prochaines séances
turned-sessions-none = Aucune date n’est prévue pour l’instant.
turned-hours = de { $from } à { $to }
turned-phone = Pour nous appeler
