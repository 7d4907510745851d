SELECT * FROM recipient WHERE id = :id
