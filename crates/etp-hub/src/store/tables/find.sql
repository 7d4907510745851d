SELECT batch.envelope
FROM table_state
JOIN batch ON batch.hub_seq = table_state.hub_seq
WHERE table_state.centre = :centre AND table_state.period = :period;
