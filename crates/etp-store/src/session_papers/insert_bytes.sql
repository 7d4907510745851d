INSERT INTO session_paper_bytes (session, sha256, bytes) VALUES (:session, :sha256, :bytes)
