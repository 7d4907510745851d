UPDATE outbox SET state = 'ready', failures = 0 WHERE sequence = :sequence AND state = 'held'
