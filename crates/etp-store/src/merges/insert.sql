INSERT INTO merge (
  id, kept, gone, merged_at, merged_by, undone_at, undone_by, kept_before, written
) VALUES (:id, :kept, :gone, :at, :by, NULL, NULL, :kept_before, :written)
