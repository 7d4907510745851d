INSERT INTO device (only, seed, created_at) VALUES (1, :seed, :created_at)
