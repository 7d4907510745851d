INSERT INTO not_same (a, b, said_at, said_by) VALUES (:a, :b, :at, :by)
ON CONFLICT (a, b) DO NOTHING
