# Les proches : des personnes à part entière, liées à un ou plusieurs patients.

caregivers-title = Proches
caregivers-context = Les personnes qui entourent les patients. Elles peuvent venir aux séances, même sans le patient.
caregivers-loading = Lecture des proches…
caregivers-count =
    { $count ->
        [0] Aucun proche
        [one] Un proche
       *[other] { $count } proches
    }
caregivers-search = Chercher un proche
caregivers-search-hint = Une partie du nom.
caregivers-search-first = Cherchez d’abord : cette personne est peut-être déjà connue.
caregivers-none-found = Aucun proche ne correspond à « { $search } ».
caregivers-empty = Aucun proche dans ce registre.
caregivers-new = Nouveau proche
caregivers-new-context = Pour lier cette personne à un patient, ouvrez le dossier du patient, onglet Proches.
caregivers-saved = { $name } : enregistré.
caregivers-table = Proches, par nom de famille
caregivers-for = Proche de
caregivers-for-nobody = Lié à aucun patient
caregivers-who = Qui
caregivers-who-missing = Choisissez une personne connue, ou « Nouveau proche ».
caregivers-relation = Lien
caregivers-first-contact = À appeler en premier
caregivers-relation-partner = Conjoint, compagnon
caregivers-relation-child = Enfant
caregivers-relation-parent = Parent
caregivers-relation-sibling = Frère ou sœur
caregivers-relation-relative = Autre membre de la famille
caregivers-relation-friend = Ami
caregivers-relation-neighbour = Voisin
caregivers-relation-guardian = Tuteur ou représentant légal
caregivers-relation-other = Autre
