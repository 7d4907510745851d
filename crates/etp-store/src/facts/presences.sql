SELECT presence.session, patient, mark, presence.remote, companion, reason, entry
FROM session INDEXED BY session_by_date
CROSS JOIN presence ON presence.session = session.id
WHERE date BETWEEN :first AND :last
ORDER BY date, starts, session.id
