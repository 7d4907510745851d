-- How long another process may hold the pen.
SET lock_timeout = '10s';
