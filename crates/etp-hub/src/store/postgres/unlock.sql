SELECT pg_advisory_unlock(8420);
SET lock_timeout = '10s';
