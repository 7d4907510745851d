# Those who teach, their training, and the team of a programme.

professionals-title = Équipe
professionals-about = Professionnels, patients partenaires et intervenants extérieurs qui animent les séances.
professionals-loading = Lecture de l’équipe…
professionals-empty = Personne n’est encore noté dans l’équipe.
professionals-new = Ajouter une personne
professionals-edit = Modifier { $name }
professionals-table = Équipe, par nom de famille
professionals-name = Nom
professionals-full-name = { $last } { $first }
professionals-profession = Profession
professionals-languages = Langues
professionals-languages-hint = Celles dans lesquelles cette personne peut animer une séance.
professionals-training = Formation de 40 heures
professionals-kind = Qualité
professionals-kind-professional = Professionnel
professionals-kind-patient-partner = Patient partenaire
professionals-kind-speaker = Intervenant extérieur
professionals-profession-nurse = Infirmière, infirmier
professionals-profession-general-practitioner = Médecin généraliste
professionals-profession-specialist = Médecin spécialiste
professionals-profession-dietician = Diététicien
professionals-profession-diabetes-educator = Éducateur en diabétologie
professionals-profession-pharmacist = Pharmacien
professionals-profession-physiotherapist = Kinésithérapeute
professionals-profession-podiatrist = Pédicure-podologue
professionals-profession-psychologist = Psychologue
professionals-profession-occupational-therapist = Ergothérapeute
professionals-profession-midwife = Sage-femme
professionals-profession-physical-activity = Enseignant en activité physique adaptée
professionals-profession-social-worker = Travailleur social
professionals-profession-care-assistant = Aide-soignant
professionals-profession-other = Autre, ou aucune
professionals-training-valid = À jour
professionals-training-ending = Se termine bientôt
professionals-training-ending-on = Se termine le { $day }
professionals-training-expired = Expirée
professionals-training-expired-on = Expirée le { $day }
professionals-training-missing = Manquante
professionals-training-not-needed = Pas nécessaire
professionals-gone = N’est plus dans l’équipe
professionals-here = Dans l’équipe
professionals-who = Qui
professionals-last-name = Nom
professionals-last-name-missing = Écrivez le nom.
professionals-first-name = Prénom
professionals-first-name-missing = Écrivez le prénom.
professionals-profession-words = Laquelle
professionals-phone = Téléphone
professionals-email = Courriel
professionals-trained-on = Formation de 40 heures terminée le
professionals-trained-hint = La date du certificat. Laissez vide si elle n’est pas faite ou pas connue.
professionals-day-unreadable = Ce jour n’existe pas. Écrivez par exemple 12, 1 et 2024, ou videz les trois cases.
professionals-certificate = Référence du certificat
professionals-certificate-ends = Le certificat se termine le
professionals-certificate-ends-hint = Seulement s’il porte une fin.
professionals-ends-before = La fin vient avant la formation. Vérifiez les deux dates.
professionals-educator-number = Numéro d’éducateur (Belgique)
professionals-active = Fait partie de l’équipe
professionals-active-hint = Décochez quand la personne s’en va : ce qu’elle a fait reste dans l’historique.
professionals-saved = { $name } est enregistré dans l’équipe.
professionals-to-settle =
    { $count ->
        [one] Une formation est à régler
       *[other] { $count } formations sont à régler
    }

# The team of a programme.

professionals-team-title = Équipe du programme
professionals-team-empty = Personne n’est encore dans l’équipe de ce programme.
professionals-team-set = Composer l’équipe
professionals-team-about = Cochez les personnes, puis dites ce que chacune fait dans ce programme.
professionals-team-nobody = L’équipe du centre est vide. Ajoutez d’abord les personnes qui animent.
professionals-team-to-centre = Voir l’équipe du centre
professionals-team-role = Rôle
professionals-team-role-of = Rôle de { $name }
professionals-team-table = Équipe de ce programme
professionals-team-saved = L’équipe du programme est enregistrée.
professionals-team-no-coordinator = Aucun coordinateur n’est nommé.
professionals-role-coordinator = Coordonne
professionals-role-educator = Anime les séances
professionals-role-guest = Intervient ponctuellement
