SELECT line, hash FROM history ORDER BY line DESC LIMIT 1
