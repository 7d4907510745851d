SELECT max(received_at) AS last FROM batch JOIN device ON device.id = batch.device WHERE device.state = 'active' GROUP BY device.centre;
