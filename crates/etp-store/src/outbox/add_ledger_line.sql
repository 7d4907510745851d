INSERT INTO ledger (sequence, body_sha256, counts, hidden_codes)
VALUES (:sequence, :body_sha256, :counts, :hidden_codes)
