UPDATE outbox SET state = 'delivered', lease_until = NULL, next_try_at = NULL
WHERE sequence = :sequence
