SELECT * FROM patient WHERE id = :id
