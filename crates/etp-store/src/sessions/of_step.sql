SELECT * FROM session_row
WHERE programme = :programme AND status = 'planned' AND date >= :from AND step = :step
ORDER BY date, starts, number
