SELECT centre, expires_at, used_by FROM invite WHERE digest = :digest;
