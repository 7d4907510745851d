-- Not with the session's patience: another hub's migration may take long.
SET lock_timeout = 0;
SELECT pg_advisory_lock(8420);
