SELECT epices.* FROM epices JOIN patient AS file ON file.id = epices.patient
WHERE file.root = (SELECT root FROM patient WHERE id = :patient)
ORDER BY answered_on DESC, epices.id DESC
