-- Who may send, what arrived, what it says now, what it said before, and the chain of receipts.
-- There is no table of people here, and no column one could be written into.

-- A laptop that was enrolled with a one-time code.
CREATE TABLE device (
    id          TEXT NOT NULL PRIMARY KEY,
    centre      TEXT NOT NULL,
    public_key  BLOB NOT NULL,
    state       TEXT NOT NULL CHECK (state IN ('active', 'revoked')),
    enrolled_at TEXT NOT NULL
) STRICT;

-- A one-time code, known by its digest only. `used_by` is empty until a laptop used it.
CREATE TABLE invite (
    digest     BLOB NOT NULL PRIMARY KEY,
    centre     TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    used_by    TEXT NOT NULL DEFAULT ''
) STRICT;

-- Every batch as it arrived, and the receipt it was answered with, byte for byte.
CREATE TABLE batch (
    device      TEXT    NOT NULL REFERENCES device (id),
    sequence    INTEGER NOT NULL,
    digest      BLOB    NOT NULL,
    outcome     TEXT    NOT NULL CHECK (outcome IN ('applied', 'superseded', 'duplicate')),
    hub_seq     INTEGER NOT NULL UNIQUE,
    received_at TEXT    NOT NULL,
    envelope    BLOB    NOT NULL,
    signature   BLOB    NOT NULL,
    body        BLOB    NOT NULL,
    receipt     BLOB    NOT NULL,
    PRIMARY KEY (device, sequence)
) STRICT, WITHOUT ROWID;

-- Which revision of a centre's quarter stands.
CREATE TABLE table_state (
    centre      TEXT    NOT NULL,
    period      TEXT    NOT NULL,
    revision    INTEGER NOT NULL,
    body_digest BLOB    NOT NULL,
    hub_seq     INTEGER NOT NULL,
    PRIMARY KEY (centre, period)
) STRICT, WITHOUT ROWID;

-- The published cells that stand. No value: hidden by the centre.
CREATE TABLE cell (
    centre   TEXT    NOT NULL,
    period   TEXT    NOT NULL,
    element  TEXT    NOT NULL,
    revision INTEGER NOT NULL,
    value    INTEGER,
    PRIMARY KEY (centre, period, element)
) STRICT, WITHOUT ROWID;

-- The cells a later revision replaced.
CREATE TABLE cell_history (
    centre   TEXT    NOT NULL,
    period   TEXT    NOT NULL,
    element  TEXT    NOT NULL,
    revision INTEGER NOT NULL,
    value    INTEGER,
    PRIMARY KEY (centre, period, element, revision)
) STRICT, WITHOUT ROWID;

-- Receipts in order, each hash covering the one before: hash = SHA-256(previous, entry).
CREATE TABLE hub_log (
    hub_seq  INTEGER NOT NULL PRIMARY KEY,
    previous BLOB    NOT NULL,
    entry    BLOB    NOT NULL,
    hash     BLOB    NOT NULL
) STRICT;
