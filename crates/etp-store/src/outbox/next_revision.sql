SELECT coalesce(max(revision), 0) + 1 AS next FROM outbox
WHERE dataset = :dataset AND period = :period
