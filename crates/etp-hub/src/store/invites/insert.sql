INSERT INTO invite (digest, centre, expires_at) VALUES (:digest, :centre, :expires_at);
