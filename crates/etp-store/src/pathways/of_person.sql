SELECT file.root AS person, enrolment.*
FROM patient AS file JOIN enrolment ON enrolment.patient = file.id
WHERE file.root = :person
ORDER BY enrolled_on, enrolment.id
