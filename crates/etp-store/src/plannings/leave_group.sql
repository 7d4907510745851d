UPDATE session SET cohort = NULL WHERE id = :id
