SELECT * FROM letter WHERE id = :id
