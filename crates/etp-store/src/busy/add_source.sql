INSERT INTO busy_source (name, professional, room, imported_at)
VALUES (:name, :professional, :room, :at)
RETURNING line
