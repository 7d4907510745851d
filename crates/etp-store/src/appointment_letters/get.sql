SELECT letter.*, file.root AS person
FROM appointment_letter AS letter LEFT JOIN patient AS file ON file.id = letter.patient
WHERE letter.id = :id
