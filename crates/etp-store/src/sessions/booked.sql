SELECT * FROM session
WHERE date BETWEEN :from AND :to AND status <> 'cancelled'
ORDER BY date, starts, id
