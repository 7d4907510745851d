DELETE FROM fact_id WHERE kind = 'caregiver' AND inside = :caregiver
