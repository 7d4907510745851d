UPDATE import SET undone_at = :at, undone_by = :by
WHERE id = :id AND undone_at IS NULL
