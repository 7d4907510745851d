# The patient list.

patients-title = Patients
patients-import = Importer une liste
patients-search = Chercher un patient
patients-search-hint = Nom, numéro de dossier ou commune.
patients-loading = Lecture des patients…
patients-count =
    { $count ->
        [0] Aucun patient
        [one] Un patient
       *[other] { $count } patients
    }
patients-found =
    { $count ->
        [0] Aucun patient ne correspond à « { $search } »
        [one] Un patient correspond à « { $search } »
       *[other] { $count } patients correspondent à « { $search } »
    }
patients-none-found = Rien ne correspond à « { $search } ». Essayez une partie du nom, le numéro de dossier ou la commune.
patients-clear = Effacer la recherche
patients-empty = Aucun patient dans ce registre. Importez une liste pour commencer.
patients-table = Patients, par nom de famille
patients-name = Nom
patients-full-name = { $last } { $first }
patients-number = N° de dossier
patients-age = Âge
patients-home = Domicile
patients-languages = Langues des fiches
patients-pages = Pages de la liste
patients-range = { $first } à { $last } sur { $all }
patients-before = Page précédente
patients-after = Page suivante
