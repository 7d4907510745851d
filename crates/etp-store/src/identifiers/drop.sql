DELETE FROM identifier
WHERE kind = :kind AND patient IN (
  SELECT id FROM patient WHERE root = (SELECT root FROM patient WHERE id = :patient)
)
