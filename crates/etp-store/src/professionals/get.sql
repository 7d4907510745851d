SELECT * FROM professional WHERE id = :id
