UPDATE outbox SET next_try_at = NULL, failures = 0 WHERE state = 'ready'
