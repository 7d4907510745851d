UPDATE session SET status = :status WHERE id = :id
