SELECT * FROM cohort WHERE id = :id
