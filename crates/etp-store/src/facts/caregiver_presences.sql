SELECT session, caregiver, mark
FROM session INDEXED BY session_by_date
CROSS JOIN caregiver_presence ON caregiver_presence.session = session.id
WHERE date BETWEEN :first AND :last
