SELECT * FROM connection WHERE at >= :since ORDER BY line
