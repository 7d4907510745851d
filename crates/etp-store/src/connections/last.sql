SELECT * FROM connection ORDER BY line DESC LIMIT :limit
