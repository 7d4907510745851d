SELECT * FROM cohort WHERE programme = :programme ORDER BY starts_on DESC, id DESC
