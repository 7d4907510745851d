CREATE TABLE migration (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  applied_at TEXT NOT NULL
) STRICT;

CREATE TABLE centre (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  country TEXT NOT NULL,
  region TEXT NOT NULL,
  phone TEXT NOT NULL,
  demo INTEGER NOT NULL CHECK (demo IN (0, 1))
) STRICT;

CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE patient (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  file_number INTEGER NOT NULL UNIQUE CHECK (file_number > 0),
  last_name TEXT NOT NULL,
  first_name TEXT NOT NULL,
  sex TEXT NOT NULL CHECK (sex IN ('F', 'M', 'U')),
  birth_date TEXT NOT NULL CHECK (birth_date IS date(birth_date)),
  residence TEXT NOT NULL CHECK (residence IN ('FR', 'BE', 'LU', 'DE', 'ZZ')),
  postal_code TEXT NOT NULL,
  commune TEXT NOT NULL,
  phone TEXT NOT NULL,
  languages TEXT NOT NULL CHECK (languages <> ''),
  folded_last TEXT NOT NULL,
  folded_first TEXT NOT NULL,
  search TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX patient_by_name ON patient (folded_last, folded_first, file_number);
CREATE INDEX patient_by_birth_date ON patient (birth_date);

CREATE TABLE programme (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  template TEXT NOT NULL,
  title TEXT NOT NULL,
  pathology TEXT NOT NULL,
  starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on))
) STRICT, WITHOUT ROWID;

CREATE TABLE enrolment (
  programme BLOB NOT NULL REFERENCES programme (id),
  patient BLOB NOT NULL REFERENCES patient (id),
  enrolled_on TEXT NOT NULL CHECK (enrolled_on IS date(enrolled_on)),
  PRIMARY KEY (programme, patient)
) STRICT, WITHOUT ROWID;
CREATE INDEX enrolment_of_patient ON enrolment (patient);

CREATE TABLE session (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  programme BLOB NOT NULL REFERENCES programme (id),
  number INTEGER NOT NULL CHECK (number > 0),
  date TEXT NOT NULL CHECK (date IS date(date)),
  starts TEXT NOT NULL CHECK (starts IS time(starts)),
  minutes INTEGER NOT NULL CHECK (minutes > 0),
  kind TEXT NOT NULL CHECK (kind IN ('individual', 'group')),
  capacity INTEGER NOT NULL CHECK (capacity > 0),
  theme TEXT NOT NULL,
  handout TEXT NOT NULL,
  place TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('planned', 'held', 'cancelled')),
  UNIQUE (programme, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_by_date ON session (date, starts);
CREATE INDEX session_planned ON session (date, starts) WHERE status = 'planned';

CREATE TABLE presence (
  session BLOB NOT NULL REFERENCES session (id),
  patient BLOB NOT NULL REFERENCES patient (id),
  mark TEXT CHECK (mark IN ('present', 'late', 'excused', 'absent')),
  changed_at TEXT,
  PRIMARY KEY (session, patient)
) STRICT, WITHOUT ROWID;
CREATE INDEX presence_of_patient ON presence (patient);

CREATE TABLE presence_history (
  line INTEGER PRIMARY KEY,
  session BLOB NOT NULL,
  patient BLOB NOT NULL,
  old_mark TEXT,
  new_mark TEXT,
  signed_by TEXT NOT NULL,
  at TEXT NOT NULL,
  FOREIGN KEY (session, patient) REFERENCES presence (session, patient)
) STRICT;
CREATE INDEX presence_history_of ON presence_history (session, patient);
CREATE TRIGGER presence_history_is_not_rewritten BEFORE UPDATE ON presence_history
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER presence_history_is_not_erased BEFORE DELETE ON presence_history
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE VIEW programme_row AS
SELECT programme.*,
  (SELECT count(*) FROM enrolment WHERE enrolment.programme = programme.id) AS enrolled,
  (SELECT count(*) FROM session
   WHERE session.programme = programme.id AND status <> 'cancelled') AS sessions,
  (SELECT count(*) FROM session
   WHERE session.programme = programme.id AND status = 'held') AS held,
  (SELECT count(*) FROM session
   WHERE session.programme = programme.id AND status = 'planned') AS planned,
  (SELECT min(date) FROM session
   WHERE session.programme = programme.id AND status = 'planned') AS next_date
FROM programme;

CREATE VIEW session_row AS
SELECT session.*, programme.title AS programme_title, programme.pathology AS pathology,
  (SELECT count(*) FROM presence WHERE presence.session = session.id) AS listed,
  (SELECT count(mark) FROM presence WHERE presence.session = session.id) AS marked,
  (SELECT count(*) FROM presence
   WHERE presence.session = session.id AND mark IN ('present', 'late')) AS present
FROM session JOIN programme ON programme.id = session.programme;

CREATE TABLE history (
  line INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  signed_by TEXT NOT NULL,
  act TEXT NOT NULL,
  object TEXT NOT NULL,
  detail TEXT NOT NULL,
  previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE TRIGGER history_is_not_rewritten BEFORE UPDATE ON history
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER history_is_not_erased BEFORE DELETE ON history
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TABLE device (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  seed BLOB NOT NULL CHECK (length(seed) = 32),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE hub (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  url TEXT NOT NULL,
  name TEXT NOT NULL,
  public_key BLOB NOT NULL CHECK (length(public_key) = 32),
  centre_code TEXT NOT NULL,
  linked_at TEXT NOT NULL
) STRICT;

CREATE TABLE outbox (
  sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
  centre TEXT NOT NULL,
  dataset TEXT NOT NULL,
  period TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision > 0),
  envelope BLOB NOT NULL,
  signature BLOB NOT NULL,
  body BLOB NOT NULL,
  policy TEXT NOT NULL,
  approved_by TEXT NOT NULL,
  approved_at TEXT NOT NULL,
  state TEXT NOT NULL
    CHECK (state IN ('ready', 'sending', 'delivered', 'refused', 'superseded')),
  lease_until TEXT CHECK ((lease_until IS NOT NULL) = (state = 'sending')),
  UNIQUE (centre, dataset, period, revision)
) STRICT;

CREATE TABLE ledger (
  sequence INTEGER PRIMARY KEY REFERENCES outbox (sequence),
  body_sha256 BLOB NOT NULL CHECK (length(body_sha256) = 32),
  counts TEXT NOT NULL,
  hidden_codes TEXT NOT NULL
) STRICT;
CREATE TRIGGER ledger_is_not_rewritten BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER ledger_is_not_erased BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TABLE attempt (
  line INTEGER PRIMARY KEY,
  sequence INTEGER NOT NULL REFERENCES outbox (sequence),
  at TEXT NOT NULL,
  outcome TEXT NOT NULL,
  detail TEXT NOT NULL
) STRICT;
CREATE INDEX attempt_of_batch ON attempt (sequence);

CREATE TABLE receipt (
  sequence INTEGER PRIMARY KEY REFERENCES outbox (sequence),
  receipt BLOB NOT NULL,
  verified_at TEXT NOT NULL
) STRICT;
