UPDATE session SET changed_at = :at, sequence = sequence + 1 WHERE id = :id
