INSERT INTO receipt (sequence, receipt, verified_at) VALUES (:sequence, :receipt, :verified_at)
ON CONFLICT (sequence) DO NOTHING
