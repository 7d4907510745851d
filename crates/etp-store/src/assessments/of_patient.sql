SELECT assessment.* FROM assessment JOIN patient AS file ON file.id = assessment.patient
WHERE file.root = (SELECT root FROM patient WHERE id = :patient)
ORDER BY done_on DESC, assessment.id DESC
