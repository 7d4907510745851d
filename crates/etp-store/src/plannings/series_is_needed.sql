SELECT EXISTS (SELECT 1 FROM session WHERE series = :id) AS needed
