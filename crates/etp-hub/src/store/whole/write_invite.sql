INSERT INTO invite (digest, centre, expires_at, used_by)
VALUES (:digest, :centre, :expires_at, :used_by);
