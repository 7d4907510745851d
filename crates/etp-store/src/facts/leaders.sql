SELECT session, professional
FROM session INDEXED BY session_by_date
CROSS JOIN session_professional ON session_professional.session = session.id
WHERE date BETWEEN :first AND :last
