DELETE FROM session
WHERE id = :id AND sequence = 0 AND note = ''
  AND NOT EXISTS (SELECT 1 FROM session_professional WHERE session = :id)
  AND NOT EXISTS (SELECT 1 FROM presence WHERE session = :id)
  AND NOT EXISTS (SELECT 1 FROM presence_history WHERE session = :id AND new_mark IS NULL)
  AND NOT EXISTS (SELECT 1 FROM caregiver_presence WHERE session = :id)
  AND NOT EXISTS (SELECT 1 FROM caregiver_presence_history WHERE session = :id)
  AND NOT EXISTS (SELECT 1 FROM sheet_row WHERE session = :id)
  AND NOT EXISTS (SELECT 1 FROM session_paper WHERE session = :id)
  AND NOT EXISTS (SELECT 1 FROM call WHERE session = :id)
