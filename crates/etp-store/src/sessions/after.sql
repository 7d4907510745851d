SELECT * FROM session_row
WHERE date > :day AND status <> 'cancelled'
ORDER BY date, starts
LIMIT :limit
