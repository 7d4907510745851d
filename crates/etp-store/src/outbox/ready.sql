SELECT * FROM outbox
WHERE state = 'ready' OR (state = 'sending' AND lease_until <= :now)
ORDER BY sequence
