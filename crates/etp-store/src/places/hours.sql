SELECT * FROM open_hours WHERE place = :place ORDER BY weekday, from_time
