INSERT INTO erasing (only) VALUES (1)
