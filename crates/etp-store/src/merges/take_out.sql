WITH RECURSIVE behind (id) AS (
  SELECT :gone
  UNION
  SELECT patient.id FROM behind JOIN patient ON patient.merged_into = behind.id
)
UPDATE patient SET
  root = :gone, merged_into = CASE WHEN id = :gone THEN NULL ELSE merged_into END
WHERE id IN (SELECT id FROM behind)
