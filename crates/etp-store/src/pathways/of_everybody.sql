WITH part AS MATERIALIZED (
  SELECT DISTINCT file.root AS person, enrolment.programme
  FROM enrolment JOIN patient AS file ON file.id = enrolment.patient
  WHERE (ended_on IS NULL OR ended_on >= :since) AND (:erased OR NOT file.erased)
    AND (:programme IS NULL OR enrolment.programme = :programme)
)
SELECT file.root AS person, enrolment.*
FROM part
CROSS JOIN patient AS file ON file.root = part.person
CROSS JOIN enrolment
  ON enrolment.programme = part.programme AND enrolment.patient = file.id
ORDER BY enrolled_on, enrolment.id
