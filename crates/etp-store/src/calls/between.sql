SELECT call.*, file.root AS person
FROM call JOIN patient AS file ON file.id = call.patient
WHERE called_on BETWEEN :from AND :to
ORDER BY called_on DESC, noted_at DESC, call.id DESC
