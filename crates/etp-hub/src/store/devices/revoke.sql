UPDATE device SET state = 'revoked' WHERE id = :id AND state = 'active';
