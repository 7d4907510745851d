UPDATE outbox SET
  state = 'sending', lease_until = :until, next_try_at = NULL, may_have_left = 1
WHERE sequence = :sequence
  AND (state = 'ready' OR (state = 'sending' AND lease_until <= :now))
