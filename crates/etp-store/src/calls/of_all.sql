SELECT call.*, file.root AS person
FROM (
  SELECT DISTINCT asked.root
  FROM json_each(:patients) AS wanted CROSS JOIN patient AS asked ON asked.id = unhex(wanted.value)
) AS asked
CROSS JOIN patient AS file ON file.root = asked.root
CROSS JOIN call ON call.patient = file.id
ORDER BY called_on DESC, noted_at DESC, call.id DESC
