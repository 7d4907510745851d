-- The link and the batch alone: another table stands in its place, or the same.
WITH link AS (
    INSERT INTO hub_log (hub_seq, previous, entry, hash) VALUES (:hub_seq, :previous, :receipt, :hash)
)
INSERT INTO batch (device, sequence, digest, outcome, hub_seq, received_at, envelope, signature, body, receipt)
VALUES (:device, :sequence, :digest, :outcome, :hub_seq, :received_at, :envelope, :signature, :body, :receipt);
