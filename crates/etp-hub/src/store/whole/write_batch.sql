INSERT INTO batch (device, sequence, digest, outcome, hub_seq, received_at, envelope, signature, body, receipt, body_removed_at)
VALUES (:device, :sequence, :digest, :outcome, :hub_seq, :received_at, :envelope, :signature, :body, :receipt, :body_removed_at);
