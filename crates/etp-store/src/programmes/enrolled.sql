SELECT DISTINCT person.*
FROM enrolment
JOIN patient AS file ON file.id = enrolment.patient
JOIN patient AS person ON person.id = file.root
WHERE enrolment.programme = :programme AND NOT person.erased
ORDER BY person.folded_last, person.folded_first, person.file_number
