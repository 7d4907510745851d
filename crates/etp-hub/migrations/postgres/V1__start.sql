-- Who may send, what arrived, what it says now, what it said before, and the chain of receipts.
-- Texts are ordered by their bytes, as the programs order them.
-- There is no table of people here, and no column one could be written into.

-- A laptop that was enrolled with a one-time code.
CREATE TABLE device (
    id          TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    centre      TEXT COLLATE "C" NOT NULL,
    public_key  BYTEA NOT NULL,
    state       TEXT COLLATE "C" NOT NULL CHECK (state IN ('active', 'revoked')),
    enrolled_at TEXT COLLATE "C" NOT NULL
);

-- A one-time code, known by its digest only. `used_by` is empty until a laptop used it.
CREATE TABLE invite (
    digest     BYTEA NOT NULL PRIMARY KEY,
    centre     TEXT COLLATE "C" NOT NULL,
    expires_at TEXT COLLATE "C" NOT NULL,
    used_by    TEXT COLLATE "C" NOT NULL DEFAULT ''
);

-- Every batch as it arrived, and the receipt it was answered with, byte for byte.
CREATE TABLE batch (
    device      TEXT COLLATE "C"    NOT NULL REFERENCES device (id),
    sequence    BIGINT NOT NULL,
    digest      BYTEA    NOT NULL,
    outcome     TEXT COLLATE "C"    NOT NULL CHECK (outcome IN ('applied', 'superseded', 'duplicate')),
    hub_seq     BIGINT NOT NULL UNIQUE,
    received_at TEXT COLLATE "C"    NOT NULL,
    envelope    BYTEA    NOT NULL,
    signature   BYTEA    NOT NULL,
    body        BYTEA    NOT NULL,
    receipt     BYTEA    NOT NULL,
    PRIMARY KEY (device, sequence)
);

-- Which revision of a centre's quarter stands.
CREATE TABLE table_state (
    centre      TEXT COLLATE "C"    NOT NULL,
    period      TEXT COLLATE "C"    NOT NULL,
    revision    BIGINT NOT NULL,
    body_digest BYTEA    NOT NULL,
    hub_seq     BIGINT NOT NULL,
    PRIMARY KEY (centre, period)
);

-- The published cells that stand. No value: hidden by the centre.
CREATE TABLE cell (
    centre   TEXT COLLATE "C"    NOT NULL,
    period   TEXT COLLATE "C"    NOT NULL,
    element  TEXT COLLATE "C"    NOT NULL,
    revision BIGINT NOT NULL,
    value    BIGINT,
    PRIMARY KEY (centre, period, element)
);

-- The cells a later revision replaced.
CREATE TABLE cell_history (
    centre   TEXT COLLATE "C"    NOT NULL,
    period   TEXT COLLATE "C"    NOT NULL,
    element  TEXT COLLATE "C"    NOT NULL,
    revision BIGINT NOT NULL,
    value    BIGINT,
    PRIMARY KEY (centre, period, element, revision)
);

-- Receipts in order, each hash covering the one before: hash = SHA-256(previous, entry).
CREATE TABLE hub_log (
    hub_seq  BIGINT NOT NULL PRIMARY KEY,
    previous BYTEA    NOT NULL,
    entry    BYTEA    NOT NULL,
    hash     BYTEA    NOT NULL
);

-- The one row whose lock makes a transaction the only writer, whichever process it is in: the
-- chain has one end.
CREATE TABLE pen (only_one BOOLEAN NOT NULL PRIMARY KEY CHECK (only_one));
INSERT INTO pen (only_one) VALUES (TRUE);
