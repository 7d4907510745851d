UPDATE session SET note = :note, changed_at = :now WHERE id = :id
