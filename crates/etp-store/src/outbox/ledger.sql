SELECT sequence, dataset, period, revision, policy, status, cause <> '' AS is_correction,
  state, may_have_left, approved_at, body, counts, line, register_sha256
FROM outbox JOIN ledger USING (sequence)
ORDER BY sequence
