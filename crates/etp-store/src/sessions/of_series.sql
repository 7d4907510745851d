SELECT * FROM session_row WHERE series = :series ORDER BY date, starts, number
