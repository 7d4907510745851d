SELECT * FROM import ORDER BY imported_at DESC, id DESC
