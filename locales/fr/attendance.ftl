# A session’s list and its marks.

attendance-title = Émargement – { $theme }
attendance-title-loading = Émargement
attendance-context = { $day }, { $from } – { $to }, { $place }
attendance-loading = Lecture de la liste…
attendance-list = Personnes inscrites à la séance
attendance-name = { $first } { $last }
attendance-home = { $commune } ({ $country })
attendance-word-present = Présent
attendance-word-late = En retard
attendance-word-excused = Excusé
attendance-word-absent = Absent
attendance-key-present = P
attendance-key-late = R
attendance-key-excused = E
attendance-key-absent = A
attendance-keys-hint = Flèches haut et bas : changer de personne. Suppr : retirer une saisie. Ctrl+Entrée : terminer.
attendance-all-present = Tous présents
attendance-undo = Annuler la dernière saisie
attendance-undo-key = Ctrl+Z
attendance-print-session = Fiche de la séance
attendance-print-for = Fiche patient pour { $name }
attendance-tally = { $marked } sur { $listed } saisis, présents : { $present }
attendance-said = { $name } : { $mark }
attendance-said-rest =
    { $count ->
        [0] Tout le monde était déjà saisi : rien n’a changé.
        [one] Une personne notée présente.
       *[other] { $count } personnes notées présentes.
    }
attendance-said-undone = Dernière saisie annulée.
attendance-said-closed = Séance terminée.
attendance-not-saved = Pas encore enregistré
attendance-retrying =
    { $count ->
        [one] Une saisie attend encore ; elle est retentée toute seule. Ne fermez pas cette page.
       *[other] { $count } saisies attendent encore ; elles sont retentées toutes seules. Ne fermez pas cette page.
    }
attendance-saving =
    { $count ->
        [one] Une saisie en cours d’enregistrement…
       *[other] { $count } saisies en cours d’enregistrement…
    }
attendance-saved = Enregistré sur cet ordinateur à { $time }
attendance-close = Terminer la séance
attendance-close-blank =
    { $count ->
        [one] Une personne n’a pas encore de saisie. Notez-la, puis terminez la séance.
       *[other] { $count } personnes n’ont pas encore de saisie. Notez-les, puis terminez la séance.
    }
attendance-close-unsaved = Des saisies ne sont pas encore enregistrées. La séance pourra être terminée dès qu’elles le seront.
attendance-held = Cette séance est terminée. Une erreur peut encore être corrigée ici.
attendance-back-to-today = Revenir à aujourd’hui
attendance-too-early = Cette séance n’a pas encore eu lieu. Les présences se notent à partir de ce jour-là.
attendance-cancelled = Cette séance est annulée.
attendance-nobody = Personne n’est inscrit à cette séance.
attendance-enrol = Inscrire des personnes

# What people need, and the caregivers who came.

attendance-need-interpreter = Interprète
attendance-need-large-print = Gros caractères
attendance-caregivers = Proches
attendance-caregivers-about = Comptés à part des patients, qu’un patient soit là ou non.
attendance-caregivers-tally =
    { $listed ->
        [0] Aucun proche sur la liste
       *[other] Proches : { $marked } sur { $listed } saisis, présents : { $present }
    }
attendance-caregivers-list = Proches sur la liste de la séance
attendance-caregivers-near = Proches des personnes inscrites
attendance-caregivers-other = Ajouter un autre proche
attendance-caregivers-search = Chercher un proche
attendance-caregivers-search-hint = Une partie du nom.
attendance-caregivers-none-found = Aucun proche ne correspond. Un nouveau proche s’ajoute depuis le dossier du patient.
attendance-caregivers-of = proche de { $people }
attendance-caregiver-add = Ajouter { $name }
attendance-caregiver-added = { $name } est sur la liste.
