DELETE FROM presence
WHERE session = :session AND patient = :patient AND line = '' AND 1 = (
  SELECT count(*) FROM presence_history WHERE session = :session AND patient = :patient
)
  AND NOT EXISTS (SELECT 1 FROM sheet_row WHERE session = :session AND patient = :patient)
