UPDATE outbox SET state = 'refused', lease_until = NULL, next_try_at = NULL
WHERE sequence = :sequence AND state IN ('ready', 'sending')
