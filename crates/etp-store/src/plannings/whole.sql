SELECT before, after FROM planning WHERE id = :id AND undone_at IS NULL
