DELETE FROM presence
WHERE session = :session AND patient = :patient AND mark IS NULL
  AND (SELECT status FROM session WHERE id = :session) = 'planned'
