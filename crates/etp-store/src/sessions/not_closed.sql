SELECT * FROM session_row
WHERE date < :before AND status = 'planned'
  AND (
    EXISTS (SELECT 1 FROM presence WHERE presence.session = session_row.id)
    OR EXISTS (SELECT 1 FROM caregiver_presence WHERE caregiver_presence.session = session_row.id)
  )
ORDER BY date DESC, starts DESC
LIMIT :limit
