SELECT * FROM merge WHERE id = :id AND undone_at IS NULL
