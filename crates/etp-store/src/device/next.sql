SELECT number, seed, created_at FROM device WHERE in_force_from IS NULL ORDER BY number LIMIT 1
