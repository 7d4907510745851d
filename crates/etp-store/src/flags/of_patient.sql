SELECT flag.* FROM flag JOIN patient AS file ON file.id = flag.patient
WHERE file.root = (SELECT root FROM patient WHERE id = :patient)
ORDER BY raised_at DESC, line DESC
