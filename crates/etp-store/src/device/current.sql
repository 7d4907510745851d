SELECT number, seed, created_at FROM device
WHERE in_force_from IS NOT NULL
ORDER BY in_force_from DESC, number DESC
LIMIT 1
