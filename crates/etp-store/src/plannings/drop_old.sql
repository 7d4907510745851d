DELETE FROM planning
WHERE line NOT IN (SELECT line FROM planning ORDER BY line DESC LIMIT :kept)
