UPDATE flag SET dropped_at = :at
WHERE dropped_at IS NULL AND patient IN (
  SELECT id FROM patient WHERE root = (SELECT root FROM patient WHERE id = :patient)
)
