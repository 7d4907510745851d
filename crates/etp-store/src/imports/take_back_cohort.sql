DELETE FROM cohort
WHERE id = :id
  AND NOT EXISTS (SELECT 1 FROM session WHERE cohort = :id)
  AND NOT EXISTS (SELECT 1 FROM enrolment WHERE cohort = :id)
