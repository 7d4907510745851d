INSERT INTO session (digest, person, expires_at) VALUES (:digest, :person, :expires_at);
