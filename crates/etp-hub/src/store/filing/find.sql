-- All that is known when a batch arrives: its laptop, the batch itself if it came before, and what stands in its place.
SELECT device.centre, device.public_key, device.state, device.replaced_by, device.retires_at,
       batch.digest, batch.receipt, latest.envelope AS standing
FROM device
LEFT JOIN batch ON batch.device = device.id AND batch.sequence = :sequence
LEFT JOIN table_state ON table_state.centre = :centre AND table_state.period = :period
LEFT JOIN batch AS latest ON latest.hub_seq = table_state.hub_seq
WHERE device.id = :device;
