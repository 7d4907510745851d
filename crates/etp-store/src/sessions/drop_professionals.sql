DELETE FROM session_professional WHERE session = :session
