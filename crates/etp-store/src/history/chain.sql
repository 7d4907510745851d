SELECT * FROM history ORDER BY line
