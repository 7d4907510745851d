SELECT * FROM session_row
WHERE date BETWEEN :from AND :to
ORDER BY date, starts, programme_title, number
