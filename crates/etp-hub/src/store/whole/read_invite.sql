SELECT digest, centre, expires_at, used_by FROM invite;
