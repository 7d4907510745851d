INSERT INTO hub_log (hub_seq, previous, entry, hash) VALUES (:hub_seq, :previous, :receipt, :hash);
