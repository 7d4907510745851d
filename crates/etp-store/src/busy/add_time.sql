INSERT INTO busy (source, from_at, to_at) VALUES (:source, :from, :to)
