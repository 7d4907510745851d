UPDATE outbox SET state = 'held', next_try_at = NULL
WHERE sequence = :sequence AND state = 'ready'
