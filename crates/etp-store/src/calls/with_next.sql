SELECT call.*, file.root AS person
FROM call INDEXED BY call_by_next
JOIN patient AS file ON file.id = call.patient
WHERE next_on <= :until AND NOT EXISTS (
  SELECT 1
  FROM patient AS other CROSS JOIN call AS later ON later.patient = other.id
  WHERE other.root = file.root AND later.session IS call.session
    AND (later.called_on, later.noted_at, later.id) > (call.called_on, call.noted_at, call.id)
)
ORDER BY next_on, called_on, noted_at, call.id
