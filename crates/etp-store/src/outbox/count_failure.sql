UPDATE outbox SET failures = failures + 1 WHERE sequence = :sequence
