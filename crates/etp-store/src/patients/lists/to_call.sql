SELECT person FROM course WHERE missed >= 2
UNION
SELECT patient.root FROM flag JOIN patient ON patient.id = flag.patient
WHERE dropped_at IS NULL AND (until IS NULL OR until >= :today)
