UPDATE caregiver_presence SET mark = :mark, changed_at = :at
WHERE session = :session AND caregiver = :caregiver
