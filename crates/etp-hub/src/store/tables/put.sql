INSERT INTO table_state (centre, period, revision, body_digest, hub_seq, data_set, status, step, cause)
VALUES (:centre, :period, :revision, :body_digest, :hub_seq, :data_set, :status, :step, :cause)
ON CONFLICT (centre, period) DO UPDATE
SET revision = excluded.revision, body_digest = excluded.body_digest, hub_seq = excluded.hub_seq,
    status = excluded.status, step = excluded.step, cause = excluded.cause;
