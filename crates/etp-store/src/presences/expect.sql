INSERT INTO presence (session, patient) VALUES (:session, :patient)
