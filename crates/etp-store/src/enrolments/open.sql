SELECT enrolment.* FROM patient AS file JOIN enrolment ON enrolment.patient = file.id
WHERE file.root = (SELECT root FROM patient WHERE id = :patient)
  AND enrolment.programme = :programme AND ended_on IS NULL
ORDER BY enrolled_on, enrolment.id
LIMIT 1
