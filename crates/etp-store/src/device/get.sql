SELECT seed, created_at FROM device
