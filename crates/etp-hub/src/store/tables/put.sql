INSERT INTO table_state (centre, period, revision, body_digest, hub_seq)
VALUES (:centre, :period, :revision, :body_digest, :hub_seq)
ON CONFLICT (centre, period) DO UPDATE
SET revision = excluded.revision, body_digest = excluded.body_digest, hub_seq = excluded.hub_seq;
