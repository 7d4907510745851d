INSERT INTO session_professional (session, professional) VALUES (:session, :professional)
