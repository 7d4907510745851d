SELECT programme.id AS programme, programme.title, programme.pathology,
  min(enrolled_on) AS enrolled_on
FROM patient AS file
JOIN enrolment ON enrolment.patient = file.id
JOIN programme ON programme.id = enrolment.programme
WHERE file.root = (SELECT root FROM patient WHERE id = :patient)
GROUP BY programme.id
ORDER BY enrolled_on DESC, title
