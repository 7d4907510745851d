SELECT * FROM outbox
WHERE (state = 'ready' AND (next_try_at IS NULL OR next_try_at <= :now))
  OR (state = 'sending' AND lease_until <= :now)
ORDER BY sequence
