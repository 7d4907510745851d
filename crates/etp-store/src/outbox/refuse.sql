UPDATE outbox SET state = 'refused', lease_until = NULL
WHERE sequence = :sequence AND state IN ('ready', 'sending')
