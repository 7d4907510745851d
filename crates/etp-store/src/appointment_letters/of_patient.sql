SELECT letter.*, file.root AS person
FROM patient AS file JOIN appointment_letter AS letter ON letter.patient = file.id
WHERE file.root = (SELECT root FROM patient WHERE id = :patient)
ORDER BY printed_at DESC, letter.id DESC
