SELECT person.*, tie.caregiver AS tie_caregiver, person.id AS tie_patient, relation,
  max(first_contact) AS first_contact
FROM tie
JOIN patient AS file ON file.id = tie.patient
JOIN patient AS person ON person.id = file.root
WHERE tie.caregiver = :caregiver AND NOT person.erased
GROUP BY person.id
ORDER BY person.folded_last, person.folded_first, person.file_number
