SELECT EXISTS (SELECT 1 FROM session WHERE cohort = :id)
  OR EXISTS (SELECT 1 FROM enrolment WHERE cohort = :id) AS needed
