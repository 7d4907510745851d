SELECT * FROM history ORDER BY line DESC LIMIT :limit
