SELECT later.*
FROM merge AS undone
JOIN merge AS later ON later.kept = undone.kept
  AND (later.merged_at, later.id) > (undone.merged_at, undone.id)
WHERE undone.id = :id AND undone.kept = :kept AND later.undone_at IS NULL
  AND json_type(later.written, '$.' || :field) IS NOT NULL
ORDER BY later.merged_at, later.id
LIMIT 1
