# The patient list.

patients-title = Patients
patients-import = Import a list
patients-search = Search for a patient
patients-search-hint = Name, file number or commune.
patients-loading = Reading patients…
patients-count =
    { $count ->
        [0] No patients
        [one] One patient
       *[other] { $count } patients
    }
patients-found =
    { $count ->
        [0] No patient matches “{ $search }”
        [one] One patient matches “{ $search }”
       *[other] { $count } patients match “{ $search }”
    }
patients-none-found = Nothing matches “{ $search }”. Try part of the name, the file number or the commune.
patients-clear = Clear the search
patients-empty = There are no patients in this register. Import a list to begin.
patients-table = Patients, by family name
patients-name = Name
patients-full-name = { $last } { $first }
patients-number = File number
patients-age = Age
patients-home = Home
patients-languages = Handout languages
patients-pages = Pages of the list
patients-range = { $first } to { $last } of { $all }
patients-before = Previous page
patients-after = Next page
