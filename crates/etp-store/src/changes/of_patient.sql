WITH file AS (
  SELECT id FROM patient WHERE root = (SELECT root FROM patient WHERE id = :patient)
)
SELECT history.line, history.at, history.signed_by, history.act, field, old, new
FROM history
LEFT JOIN change ON change.line = history.line AND change.patient IN (SELECT id FROM file)
WHERE history.line IN (
  SELECT line FROM history WHERE object IN (SELECT value FROM json_each(:objects))
  UNION
  SELECT line FROM change WHERE patient IN (SELECT id FROM file)
)
ORDER BY history.line DESC, field
