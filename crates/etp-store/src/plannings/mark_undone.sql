UPDATE planning SET undone_at = :at WHERE id = :id
