SELECT outbox.*, receipt.receipt,
  attempt.at AS tried_at, attempt.way, attempt.outcome, attempt.detail,
  attempt.bytes_out, attempt.bytes_in,
  EXISTS (
    SELECT 1 FROM attempt AS written
    WHERE written.sequence = outbox.sequence AND written.way = 'file' AND written.outcome = 'written'
  ) AS written
FROM outbox
LEFT JOIN attempt
  ON attempt.line = (SELECT max(line) FROM attempt WHERE attempt.sequence = outbox.sequence)
LEFT JOIN receipt ON receipt.sequence = outbox.sequence
ORDER BY outbox.sequence DESC
