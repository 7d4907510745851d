DELETE FROM presence
WHERE session = :session AND patient = :patient AND 1 = (
  SELECT count(*) FROM presence_history WHERE session = :session AND patient = :patient
)
