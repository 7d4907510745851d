SELECT coalesce(max(sequence), 0) + 1 AS next FROM outbox
