SELECT consent.* FROM consent JOIN patient AS file ON file.id = consent.patient
WHERE file.root = (SELECT root FROM patient WHERE id = :patient)
ORDER BY answered_on DESC, consent.id DESC
