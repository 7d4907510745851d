SELECT * FROM session_row WHERE programme = :programme ORDER BY number
