INSERT INTO forbidden_week (monday, words) VALUES (:monday, :words)
ON CONFLICT (monday) DO UPDATE SET words = excluded.words
