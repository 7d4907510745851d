SELECT * FROM session_paper WHERE session = :session ORDER BY added_at DESC, sha256
