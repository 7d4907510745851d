INSERT INTO ledger (sequence, body_sha256, counts, hidden_codes, line, register_sha256)
VALUES (:sequence, :body_sha256, :counts, :hidden_codes, :line, :register_sha256)
