SELECT b.hub_seq, b.envelope, b.signature, b.body, b.body_removed_at, b.receipt, d.public_key
FROM batch AS b
JOIN device AS d ON d.id = b.device
ORDER BY b.hub_seq;
