DELETE FROM enrolment
WHERE id = :id AND ended_on IS NULL
  AND NOT EXISTS (SELECT 1 FROM assessment WHERE enrolment = :id)
  AND NOT EXISTS (SELECT 1 FROM personal_plan WHERE enrolment = :id)
  AND NOT EXISTS (SELECT 1 FROM letter WHERE enrolment = :id)
  AND NOT EXISTS (SELECT 1 FROM wish WHERE enrolment = :id)
  AND NOT EXISTS (SELECT 1 FROM enrolment AS later WHERE follows = :id)
  AND NOT EXISTS (
    SELECT 1
    FROM patient AS own
    JOIN patient AS file ON file.root = own.root
    JOIN presence ON presence.patient = file.id
    JOIN session ON session.id = presence.session
    WHERE own.id = enrolment.patient AND session.programme = enrolment.programme
  )
