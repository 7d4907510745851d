SELECT * FROM session_row WHERE id = :id
