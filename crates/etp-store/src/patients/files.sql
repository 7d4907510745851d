SELECT * FROM patient
WHERE root = (SELECT root FROM patient WHERE id = :patient) AND NOT erased
ORDER BY id <> root, file_number
