INSERT INTO table_state (centre, period, revision, body_digest, hub_seq, data_set, status, step, cause)
VALUES (:centre, :period, :revision, :body_digest, :hub_seq, :data_set, :status, :step, :cause);
