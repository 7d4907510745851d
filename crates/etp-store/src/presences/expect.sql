INSERT INTO presence (session, patient) VALUES (:session, :patient)
ON CONFLICT (session, patient) DO NOTHING
