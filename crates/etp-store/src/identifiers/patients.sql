SELECT DISTINCT file.root
FROM identifier JOIN patient AS file ON file.id = identifier.patient
WHERE kind = :kind AND number = :number
