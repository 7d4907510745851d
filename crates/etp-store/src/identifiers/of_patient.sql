SELECT DISTINCT kind, number FROM identifier JOIN patient AS file ON file.id = identifier.patient
WHERE file.root = (SELECT root FROM patient WHERE id = :patient)
ORDER BY kind, number
