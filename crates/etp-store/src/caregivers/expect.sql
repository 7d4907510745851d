INSERT INTO caregiver_presence (session, caregiver) VALUES (:session, :caregiver)
ON CONFLICT (session, caregiver) DO NOTHING
