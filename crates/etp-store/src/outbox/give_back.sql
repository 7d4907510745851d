UPDATE outbox SET state = 'ready', lease_until = NULL
WHERE sequence = :sequence AND state = 'sending'
