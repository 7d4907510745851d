SELECT * FROM programme_row WHERE id = :id
