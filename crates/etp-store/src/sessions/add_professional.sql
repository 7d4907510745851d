INSERT INTO session_professional (session, professional, answer)
VALUES (:session, :professional, 'not-asked')
ON CONFLICT (session, professional) DO NOTHING
