SELECT number, seed, created_at FROM device WHERE in_force_from IS NOT NULL ORDER BY number DESC
