SELECT sequence, revision, body, body_sha256
FROM outbox JOIN ledger USING (sequence)
WHERE dataset = :dataset AND period = :period AND state <> 'refused'
ORDER BY revision DESC
LIMIT 1
