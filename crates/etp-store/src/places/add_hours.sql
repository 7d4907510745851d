INSERT INTO open_hours (place, weekday, from_time, to_time) VALUES (:place, :weekday, :from, :to)
