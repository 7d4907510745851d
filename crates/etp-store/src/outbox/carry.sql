UPDATE outbox SET may_have_left = 1 WHERE sequence = :sequence
