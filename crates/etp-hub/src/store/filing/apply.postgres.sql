-- The link, the batch, the table that stands now and its cells, in one journey.
WITH link AS (
    INSERT INTO hub_log (hub_seq, previous, entry, hash) VALUES (:hub_seq, :previous, :receipt, :hash)
), arrived AS (
    INSERT INTO batch (device, sequence, digest, outcome, hub_seq, received_at, envelope, signature, body, receipt)
    VALUES (:device, :sequence, :digest, :outcome, :hub_seq, :received_at, :envelope, :signature, :body, :receipt)
), standing AS (
    INSERT INTO table_state (centre, period, revision, body_digest, hub_seq, data_set, status, step, cause)
    VALUES (:centre, :period, :revision, :body_digest, :hub_seq, :data_set, :status, :step, :cause)
    ON CONFLICT (centre, period) DO UPDATE
    SET revision = excluded.revision, body_digest = excluded.body_digest, hub_seq = excluded.hub_seq,
        status = excluded.status, step = excluded.step, cause = excluded.cause
)
INSERT INTO cell (centre, period, element, revision, value)
SELECT :centre, :period, one.pair ->> 0, :revision, CAST(one.pair ->> 1 AS BIGINT)
FROM jsonb_array_elements(CAST(CAST(:cells AS TEXT) AS JSONB)) AS one (pair);
