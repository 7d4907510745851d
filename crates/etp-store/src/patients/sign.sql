UPDATE patient SET import = :import, added_by = :by, added_at = :at WHERE id = :id
