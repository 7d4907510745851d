INSERT INTO erasure (id, erased_at, erased_by, reason, certificate, highest_number)
VALUES (:id, :at, :by, :reason, :certificate, :highest_number)
