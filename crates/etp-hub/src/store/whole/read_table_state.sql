SELECT centre, period, revision, body_digest, hub_seq, data_set, status, step, cause FROM table_state;
