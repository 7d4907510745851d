SELECT envelope FROM outbox ORDER BY sequence DESC LIMIT 1
