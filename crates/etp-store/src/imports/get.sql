SELECT * FROM import WHERE id = :id
