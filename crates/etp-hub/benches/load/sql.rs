//! The statements of the bare engine: what one batch leaves in the hub's own tables.

/// Parameters are numbered as both engines understand it.
pub(crate) const DEVICE: &str = "INSERT INTO device (id, centre, public_key, state, enrolled_at)
    VALUES ($1, $2, $3, 'active', '2026-01-01T00:00:00Z')";
pub(crate) const BATCH: &str = "INSERT INTO batch (device, sequence, digest, outcome, hub_seq,
    received_at, envelope, signature, body, receipt)
    VALUES ($1, $2, $3, 'applied', $4, '2026-04-02T08:15:03Z', $5, $6, $7, $8)";
pub(crate) const LOG: &str =
    "INSERT INTO hub_log (hub_seq, previous, entry, hash) VALUES ($1, $2, $3, $2)";
pub(crate) const TABLE: &str = "INSERT INTO table_state (centre, period, revision, body_digest,
    hub_seq) VALUES ($1, $2, 1, $3, $4)";
pub(crate) const CELL: &str = "INSERT INTO cell (centre, period, element, revision, value)
    VALUES ($1, $2, $3, 1, $4)";
/// PostgreSQL only: all cells of a batch in one journey.
pub(crate) const CELLS: &str = "INSERT INTO cell (centre, period, element, revision, value)
    SELECT $1, $2, one.element, 1, one.value
    FROM unnest($3::text[], $4::bigint[]) AS one (element, value)";
pub(crate) const STAGE: &str = "CREATE UNLOGGED TABLE staged (LIKE cell)";
pub(crate) const COPY: &str = "COPY staged (centre, period, element, revision, value) FROM STDIN";
pub(crate) const UPSERT: &str = "INSERT INTO cell SELECT * FROM staged
    ON CONFLICT (centre, period, element)
    DO UPDATE SET revision = excluded.revision, value = excluded.value";
pub(crate) const EMPTY: [&str; 4] = [
    "DELETE FROM cell",
    "DELETE FROM table_state",
    "DELETE FROM hub_log",
    "DELETE FROM batch",
];
/// PostgreSQL only.
pub(crate) const BYTES: &str = "SELECT pg_database_size(current_database()) AS bytes";
