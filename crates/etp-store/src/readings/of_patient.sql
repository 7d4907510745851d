SELECT read_log.* FROM read_log JOIN patient AS file ON file.id = read_log.patient
WHERE file.root = (SELECT root FROM patient WHERE id = :patient)
ORDER BY at DESC, line DESC
