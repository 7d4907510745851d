SELECT * FROM consent WHERE id = :id
