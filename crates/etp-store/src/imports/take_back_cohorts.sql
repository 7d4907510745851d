DELETE FROM cohort WHERE programme = :id
