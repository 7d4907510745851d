SELECT outbox.*, attempt.at AS tried_at, attempt.outcome, attempt.detail, receipt.receipt
FROM outbox
LEFT JOIN attempt
  ON attempt.line = (SELECT max(line) FROM attempt WHERE attempt.sequence = outbox.sequence)
LEFT JOIN receipt ON receipt.sequence = outbox.sequence
ORDER BY outbox.sequence DESC
