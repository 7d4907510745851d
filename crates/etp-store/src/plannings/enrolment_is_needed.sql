SELECT EXISTS (SELECT 1 FROM assessment WHERE enrolment = :id)
  OR EXISTS (SELECT 1 FROM personal_plan WHERE enrolment = :id)
  OR EXISTS (SELECT 1 FROM letter WHERE enrolment = :id)
  OR EXISTS (SELECT 1 FROM enrolment WHERE follows = :id) AS needed
