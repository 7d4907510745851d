SELECT bytes FROM session_paper_bytes WHERE session = :session AND sha256 = :sha256
