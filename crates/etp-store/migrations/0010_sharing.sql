-- Sharing every table: corrections and withdrawals with their cause, held tables, files carried by hand,
-- who was counted in what left, and what went over the network.

PRAGMA defer_foreign_keys = ON;

CREATE TEMP TABLE old_device AS SELECT * FROM device;
DROP TABLE device;
CREATE TABLE device (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  seed BLOB NOT NULL UNIQUE CHECK (length(seed) = 32),
  created_at TEXT NOT NULL,
  in_force_from TEXT
) STRICT;
INSERT INTO device (number, seed, created_at, in_force_from)
SELECT only, seed, created_at, created_at FROM old_device;
DROP TABLE old_device;

CREATE TEMP TABLE old_outbox AS SELECT * FROM outbox;
DROP TABLE outbox;
CREATE TABLE outbox (
  sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
  centre TEXT NOT NULL,
  dataset TEXT NOT NULL,
  period TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision > 0),
  status TEXT NOT NULL CHECK (status IN ('released', 'withdrawn')),
  cause TEXT NOT NULL CHECK (cause <> '' OR status = 'released'),
  note TEXT NOT NULL,
  step TEXT NOT NULL,
  envelope BLOB NOT NULL,
  signature BLOB NOT NULL,
  body BLOB NOT NULL,
  policy TEXT NOT NULL,
  approved_by TEXT NOT NULL,
  approved_at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (
    state IN ('held', 'ready', 'sending', 'delivered', 'refused', 'superseded')
  ),
  may_have_left INTEGER NOT NULL CHECK (may_have_left IN (0, 1)),
  lease_until TEXT CHECK ((lease_until IS NOT NULL) = (state = 'sending')),
  next_try_at TEXT CHECK (next_try_at IS NULL OR state = 'ready'),
  failures INTEGER NOT NULL CHECK (failures >= 0),
  UNIQUE (centre, dataset, period, revision)
) STRICT;
INSERT INTO outbox (
  sequence, centre, dataset, period, revision, status, cause, note, step, envelope, signature, body,
  policy, approved_by, approved_at, state, may_have_left, lease_until, next_try_at, failures
)
SELECT
  sequence, centre, dataset, period, revision, 'released', '', '', 'full', envelope, signature, body,
  policy, approved_by, approved_at, state,
  state <> 'superseded'
    OR EXISTS (SELECT 1 FROM attempt WHERE attempt.sequence = old_outbox.sequence),
  lease_until, NULL, 0
FROM old_outbox;
DROP TABLE old_outbox;

CREATE TEMP TABLE old_ledger AS SELECT * FROM ledger;
DROP TABLE ledger;
CREATE TABLE ledger (
  sequence INTEGER PRIMARY KEY REFERENCES outbox (sequence),
  body_sha256 BLOB NOT NULL CHECK (length(body_sha256) = 32),
  counts TEXT NOT NULL,
  hidden_codes TEXT NOT NULL,
  line TEXT CHECK (json_valid(line)),
  register_sha256 BLOB CHECK (length(register_sha256) = 32),
  CHECK ((line IS NULL) = (register_sha256 IS NULL))
) STRICT;
INSERT INTO ledger (sequence, body_sha256, counts, hidden_codes, line, register_sha256)
SELECT sequence, body_sha256, counts, hidden_codes, NULL, NULL FROM old_ledger;
DROP TABLE old_ledger;
CREATE TRIGGER ledger_is_not_rewritten BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER ledger_is_not_erased BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TEMP TABLE old_attempt AS SELECT * FROM attempt;
DROP TABLE attempt;
CREATE TABLE attempt (
  line INTEGER PRIMARY KEY,
  sequence INTEGER NOT NULL REFERENCES outbox (sequence),
  at TEXT NOT NULL,
  way TEXT NOT NULL CHECK (way IN ('network', 'file')),
  outcome TEXT NOT NULL,
  detail TEXT NOT NULL,
  bytes_out INTEGER NOT NULL CHECK (bytes_out >= 0),
  bytes_in INTEGER NOT NULL CHECK (bytes_in >= 0)
) STRICT;
INSERT INTO attempt (line, sequence, at, way, outcome, detail, bytes_out, bytes_in)
SELECT line, sequence, at, 'network', outcome, detail, 0, 0 FROM old_attempt;
DROP TABLE old_attempt;
CREATE INDEX attempt_of_batch ON attempt (sequence);

-- By which number a person is told from another in the ledger; nobody is behind a NULL any more, and the
-- number is not given again.
CREATE TABLE counted_person (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  person BLOB UNIQUE REFERENCES patient (id)
) STRICT;

-- Every time this computer spoke with a hub. Lines are only added.
CREATE TABLE connection (
  line INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  address TEXT NOT NULL,
  purpose TEXT NOT NULL CHECK (
    purpose IN ('probe', 'enrol', 'send', 'receipts', 'config', 'rotate')
  ),
  bytes_out INTEGER NOT NULL CHECK (bytes_out >= 0),
  bytes_in INTEGER NOT NULL CHECK (bytes_in >= 0),
  outcome TEXT NOT NULL CHECK (outcome <> '')
) STRICT;
CREATE TRIGGER connection_is_not_rewritten BEFORE UPDATE ON connection
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER connection_is_not_erased BEFORE DELETE ON connection
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
