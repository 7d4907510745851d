SELECT DISTINCT presence.session, file.root AS person
FROM session INDEXED BY session_by_date
CROSS JOIN presence ON presence.session = session.id
CROSS JOIN patient AS file ON file.id = presence.patient
WHERE date BETWEEN :from AND :to AND status <> 'cancelled'
  AND presence.mark IS NOT 'excused'
