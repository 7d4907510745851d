UPDATE outbox SET next_try_at = :until WHERE state = 'ready'
