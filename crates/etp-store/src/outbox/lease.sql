UPDATE outbox SET state = 'sending', lease_until = :until
WHERE sequence = :sequence
  AND (state = 'ready' OR (state = 'sending' AND lease_until <= :now))
