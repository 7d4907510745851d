UPDATE cohort SET version = :version WHERE id = :id
