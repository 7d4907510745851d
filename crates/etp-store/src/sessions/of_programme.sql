SELECT * FROM session_row WHERE programme = :programme ORDER BY date, starts, number
