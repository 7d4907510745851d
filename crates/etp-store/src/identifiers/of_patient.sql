SELECT kind, number FROM identifier JOIN patient AS file ON file.id = identifier.patient
WHERE file.root = (SELECT root FROM patient WHERE id = :patient)
GROUP BY kind, number
ORDER BY kind, max(file.id = file.root) DESC, number
