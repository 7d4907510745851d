SELECT call.*, file.root AS person
FROM patient AS file JOIN call ON call.patient = file.id
WHERE file.root = (SELECT root FROM patient WHERE id = :patient)
ORDER BY called_on DESC, noted_at DESC, call.id DESC
