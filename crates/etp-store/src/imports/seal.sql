INSERT INTO import_seal (patient, seal) VALUES (:patient, :seal)
ON CONFLICT (patient) DO UPDATE SET seal = excluded.seal
