INSERT INTO history (line, at, signed_by, act, object, detail, previous_hash, hash)
VALUES (:line, :at, :by, :act, :object, :detail, :previous_hash, :hash)
