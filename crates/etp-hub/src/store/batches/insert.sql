INSERT INTO batch (device, sequence, digest, outcome, hub_seq, received_at, envelope, signature, body, receipt)
VALUES (:device, :sequence, :digest, :outcome, :hub_seq, :received_at, :envelope, :signature, :body, :receipt);
