UPDATE outbox SET state = 'delivered', lease_until = NULL WHERE sequence = :sequence
