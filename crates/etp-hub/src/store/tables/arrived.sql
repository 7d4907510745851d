SELECT t.centre, t.data_set, t.period, t.revision, t.status, t.step, t.cause, b.received_at
FROM table_state AS t
JOIN batch AS b ON b.hub_seq = t.hub_seq
ORDER BY t.centre, t.period;
