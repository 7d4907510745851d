UPDATE merge SET undone_at = :at, undone_by = :by WHERE id = :id
