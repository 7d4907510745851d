SELECT enrolment.* FROM patient AS file JOIN enrolment ON enrolment.patient = file.id
WHERE file.root = (SELECT root FROM patient WHERE id = :patient)
ORDER BY enrolled_on, enrolment.id
