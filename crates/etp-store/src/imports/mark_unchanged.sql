SELECT count(*) > 0 AND count(*) = count(*) FILTER (
  WHERE mark IS NOT NULL AND changed_at = :at
) AS unchanged
FROM presence JOIN patient AS file ON file.id = presence.patient
WHERE session = :session AND file.root = (SELECT root FROM patient WHERE id = :patient)
