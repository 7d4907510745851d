SELECT count(*) AS sessions FROM session INDEXED BY session_planned
WHERE date >= coalesce(:from, '') AND date < :before AND status = 'planned'
  AND (
    EXISTS (SELECT 1 FROM presence WHERE presence.session = session.id)
    OR EXISTS (SELECT 1 FROM caregiver_presence WHERE caregiver_presence.session = session.id)
  )
