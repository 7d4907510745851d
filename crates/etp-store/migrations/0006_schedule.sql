PRAGMA defer_foreign_keys = ON;

DROP VIEW attendance;
DROP VIEW programme_row;
DROP VIEW session_row;

CREATE TEMP TABLE old_place AS SELECT * FROM place;
DROP TABLE place;
CREATE TABLE place (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('hospital', 'outpatient', 'town', 'home', 'remote')),
  residence TEXT NOT NULL CHECK (residence IN ('FR', 'BE', 'LU', 'DE', 'ZZ')),
  postal_code TEXT NOT NULL,
  commune TEXT NOT NULL,
  address TEXT NOT NULL,
  phone TEXT NOT NULL,
  other_phone TEXT NOT NULL,
  email TEXT NOT NULL,
  travel_minutes INTEGER CHECK (travel_minutes >= 0),
  setup_minutes INTEGER CHECK (setup_minutes >= 0),
  active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO place (
  id, name, kind, residence, postal_code, commune, address, phone, other_phone, email,
  travel_minutes, setup_minutes, active
)
SELECT
  id, name, kind, residence, postal_code, commune, address, phone, other_phone, email, NULL, NULL,
  active
FROM old_place;
DROP TABLE old_place;

CREATE TABLE series (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  programme BLOB NOT NULL REFERENCES programme (id),
  rule TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE series_exception (
  series BLOB NOT NULL REFERENCES series (id),
  day TEXT NOT NULL CHECK (day IS date(day)),
  cause TEXT NOT NULL,
  PRIMARY KEY (series, day)
) STRICT, WITHOUT ROWID;

CREATE TEMP TABLE old_session AS SELECT * FROM session;
DROP TABLE session;
CREATE TABLE session (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  programme BLOB NOT NULL REFERENCES programme (id),
  cohort BLOB REFERENCES cohort (id),
  step TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  date TEXT NOT NULL CHECK (date IS date(date)),
  starts TEXT NOT NULL CHECK (starts IS time(starts)),
  minutes INTEGER NOT NULL CHECK (minutes > 0),
  kind TEXT NOT NULL CHECK (kind IN ('individual', 'group', 'caregivers')),
  capacity INTEGER NOT NULL CHECK (capacity > 0),
  theme TEXT NOT NULL,
  handout TEXT NOT NULL,
  place TEXT NOT NULL,
  place_id BLOB REFERENCES place (id),
  status TEXT NOT NULL CHECK (status IN ('planned', 'held', 'cancelled')),
  room BLOB REFERENCES room (id),
  remote INTEGER NOT NULL CHECK (remote IN (0, 1)),
  languages TEXT NOT NULL,
  interpreters TEXT NOT NULL,
  transport TEXT NOT NULL,
  partner TEXT CHECK (partner IS NULL OR json_valid(partner)),
  series BLOB REFERENCES series (id),
  cancel_cause TEXT CHECK (cancel_cause IN (
    'weather', 'staff-ill', 'strike', 'place-closed', 'too-few', 'people-asked', 'mistake', 'other'
  )),
  cancel_note TEXT NOT NULL,
  cancel_on TEXT CHECK (cancel_on IS date(cancel_on)),
  note TEXT NOT NULL,
  changed_at TEXT,
  sequence INTEGER NOT NULL CHECK (sequence >= 0),
  UNIQUE (cohort, number),
  CHECK ((cancel_cause IS NULL) = (cancel_on IS NULL)),
  CHECK (cancel_cause IS NULL OR status = 'cancelled'),
  CHECK (cancel_cause IS NOT NULL OR cancel_note = ''),
  CHECK (sequence = 0 OR changed_at IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_by_date ON session (date, starts);
CREATE INDEX session_planned ON session (date, starts) WHERE status = 'planned';
CREATE INDEX session_of_programme ON session (programme, status, date);
CREATE INDEX session_of_series ON session (series, date) WHERE series IS NOT NULL;
-- What a person's marks ask of each session, without its texts.
CREATE INDEX session_when ON session (id, date, starts, status);
INSERT INTO session (
  id, programme, cohort, step, number, date, starts, minutes, kind, capacity, theme, handout, place,
  place_id, status, room, remote, languages, interpreters, transport, partner, series, cancel_cause,
  cancel_note, cancel_on, note, changed_at, sequence
)
SELECT
  id, programme, cohort, step, number, date, starts, minutes, kind, capacity, theme, handout, place,
  place_id, status, NULL, 0, '', '', '', NULL, NULL, NULL, '', NULL, '', NULL, 0
FROM old_session;
DROP TABLE old_session;

ALTER TABLE session_professional RENAME TO old_session_professional;
CREATE TABLE session_professional (
  session BLOB NOT NULL REFERENCES session (id),
  professional BLOB NOT NULL REFERENCES professional (id),
  answer TEXT NOT NULL CHECK (answer IN (
    'not-asked', 'asked', 'accepted', 'tentative', 'declined'
  )),
  PRIMARY KEY (session, professional)
) STRICT, WITHOUT ROWID;
INSERT INTO session_professional (session, professional, answer)
SELECT session, professional, 'not-asked' FROM old_session_professional;
DROP TABLE old_session_professional;

DROP INDEX presence_of_patient;
ALTER TABLE presence RENAME TO old_presence;
CREATE TABLE presence (
  session BLOB NOT NULL REFERENCES session (id),
  patient BLOB NOT NULL REFERENCES patient (id),
  mark TEXT CHECK (mark IN ('present', 'late', 'left-early', 'excused', 'absent')),
  changed_at TEXT,
  remote INTEGER NOT NULL CHECK (remote IN (0, 1)),
  companion INTEGER NOT NULL CHECK (companion IN (0, 1)),
  reason TEXT CHECK (reason IN (
    'unwell', 'hospital', 'appointment', 'transport', 'work', 'family', 'weather', 'forgot',
    'unwilling', 'other'
  )),
  told_on TEXT CHECK (told_on IS date(told_on)),
  line TEXT NOT NULL,
  entry TEXT NOT NULL CHECK (entry IN ('planned', 'walk-in', 'make-up', 'freed-place')),
  PRIMARY KEY (session, patient)
) STRICT, WITHOUT ROWID;
INSERT INTO presence (
  session, patient, mark, changed_at, remote, companion, reason, told_on, line, entry
)
SELECT session, patient, mark, changed_at, 0, 0, NULL, NULL, '', 'planned' FROM old_presence;
DROP TABLE old_presence;
CREATE INDEX presence_of_patient ON presence (patient, session, mark);

DROP TRIGGER presence_history_is_not_rewritten;
DROP TRIGGER presence_history_is_not_erased;
DROP INDEX presence_history_of;
DROP INDEX presence_history_of_patient;
ALTER TABLE presence_history RENAME TO old_presence_history;
CREATE TABLE presence_history (
  line INTEGER PRIMARY KEY,
  session BLOB NOT NULL REFERENCES session (id),
  patient BLOB NOT NULL REFERENCES patient (id),
  act TEXT NOT NULL CHECK (act IN ('marked', 'taken-off')),
  old_mark TEXT,
  new_mark TEXT,
  reason TEXT NOT NULL,
  kept TEXT NOT NULL CHECK (kept = '' OR json_valid(kept)),
  signed_by TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
INSERT INTO presence_history (
  line, session, patient, act, old_mark, new_mark, reason, kept, signed_by, at
)
SELECT line, session, patient, act, old_mark, new_mark, '', '', signed_by, at
FROM old_presence_history;
DROP TABLE old_presence_history;
CREATE INDEX presence_history_of ON presence_history (session, patient);
CREATE INDEX presence_history_of_patient ON presence_history (patient);
CREATE TRIGGER presence_history_is_not_rewritten BEFORE UPDATE ON presence_history
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER presence_history_is_not_erased BEFORE DELETE ON presence_history
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

DROP INDEX caregiver_presence_of;
ALTER TABLE caregiver_presence RENAME TO old_caregiver_presence;
CREATE TABLE caregiver_presence (
  session BLOB NOT NULL REFERENCES session (id),
  caregiver BLOB NOT NULL REFERENCES caregiver (id),
  mark TEXT CHECK (mark IN ('present', 'late', 'left-early', 'excused', 'absent')),
  changed_at TEXT,
  PRIMARY KEY (session, caregiver)
) STRICT, WITHOUT ROWID;
INSERT INTO caregiver_presence (session, caregiver, mark, changed_at)
SELECT session, caregiver, mark, changed_at FROM old_caregiver_presence;
DROP TABLE old_caregiver_presence;
CREATE INDEX caregiver_presence_of ON caregiver_presence (caregiver);

DROP TRIGGER caregiver_presence_history_is_not_rewritten;
DROP TRIGGER caregiver_presence_history_is_not_erased;
DROP INDEX caregiver_presence_history_of;
DROP INDEX caregiver_presence_history_of_session;
ALTER TABLE caregiver_presence_history RENAME TO old_caregiver_presence_history;
CREATE TABLE caregiver_presence_history (
  line INTEGER PRIMARY KEY,
  session BLOB NOT NULL REFERENCES session (id),
  caregiver BLOB NOT NULL REFERENCES caregiver (id),
  old_mark TEXT,
  new_mark TEXT,
  reason TEXT NOT NULL,
  signed_by TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
INSERT INTO caregiver_presence_history (
  line, session, caregiver, old_mark, new_mark, reason, signed_by, at
)
SELECT line, session, caregiver, old_mark, new_mark, '', signed_by, at
FROM old_caregiver_presence_history;
DROP TABLE old_caregiver_presence_history;
CREATE INDEX caregiver_presence_history_of ON caregiver_presence_history (caregiver);
CREATE INDEX caregiver_presence_history_of_session ON caregiver_presence_history (session);
CREATE TRIGGER caregiver_presence_history_is_not_rewritten
BEFORE UPDATE ON caregiver_presence_history
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER caregiver_presence_history_is_not_erased
BEFORE DELETE ON caregiver_presence_history
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TABLE leave (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  professional BLOB NOT NULL REFERENCES professional (id),
  first TEXT NOT NULL CHECK (first IS date(first)),
  last TEXT NOT NULL CHECK (last IS date(last) AND last >= first),
  words TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX leave_by_end ON leave (last);

CREATE TABLE busy_source (
  line INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  professional BLOB REFERENCES professional (id),
  room BLOB REFERENCES room (id),
  imported_at TEXT NOT NULL,
  CHECK ((professional IS NULL) <> (room IS NULL))
) STRICT;
CREATE TABLE busy (
  line INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES busy_source (line),
  from_at TEXT NOT NULL CHECK (from_at IS strftime('%Y-%m-%dT%H:%M:%S', from_at)),
  to_at TEXT NOT NULL CHECK (to_at IS strftime('%Y-%m-%dT%H:%M:%S', to_at) AND to_at > from_at)
) STRICT;
CREATE INDEX busy_of_source ON busy (source);
CREATE INDEX busy_by_end ON busy (to_at);

CREATE TABLE forbidden_week (
  monday TEXT NOT NULL PRIMARY KEY
    CHECK (monday IS date(monday) AND strftime('%w', monday) = '1'),
  words TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE call (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  patient BLOB NOT NULL REFERENCES patient (id),
  session BLOB REFERENCES session (id),
  called_on TEXT NOT NULL CHECK (called_on IS date(called_on)),
  about TEXT NOT NULL CHECK (about IN (
    'missed', 'place', 'invitation', 'moved', 'cancelled', 'excuse', 'other'
  )),
  way TEXT NOT NULL CHECK (way IN ('phone', 'message', 'mail', 'letter', 'visit')),
  outcome TEXT NOT NULL CHECK (outcome IN (
    'reached', 'no-answer', 'left-word', 'wrong-number', 'sent'
  )),
  next TEXT NOT NULL CHECK (next IN (
    'nothing', 'call-again', 'other-date', 'accepted', 'declined', 'letter', 'visit', 'stops'
  )),
  next_on TEXT CHECK (next_on IS date(next_on)),
  note TEXT NOT NULL,
  by_name TEXT NOT NULL,
  noted_at TEXT NOT NULL
) STRICT;
CREATE INDEX call_of_patient ON call (patient, called_on);
CREATE INDEX call_of_session ON call (session);
CREATE INDEX call_by_day ON call (called_on);
CREATE INDEX call_by_next ON call (next_on) WHERE next_on IS NOT NULL;

CREATE TABLE wish (
  enrolment BLOB NOT NULL PRIMARY KEY REFERENCES enrolment (id),
  patient BLOB NOT NULL REFERENCES patient (id),
  wish TEXT NOT NULL CHECK (json_valid(wish)),
  noted_at TEXT,
  passed_over INTEGER NOT NULL CHECK (passed_over >= 0)
) STRICT;
CREATE INDEX wish_of_patient ON wish (patient);

CREATE TABLE car_share (
  patient BLOB NOT NULL PRIMARY KEY REFERENCES patient (id),
  offers INTEGER NOT NULL CHECK (offers >= 0),
  seeks INTEGER NOT NULL CHECK (seeks IN (0, 1)),
  phone_agreed INTEGER NOT NULL CHECK (phone_agreed IN (0, 1)),
  noted_on TEXT NOT NULL CHECK (noted_on IS date(noted_on))
) STRICT, WITHOUT ROWID;

CREATE TABLE sheet_row (
  session BLOB NOT NULL REFERENCES session (id),
  row INTEGER NOT NULL CHECK (row > 0),
  patient BLOB NOT NULL REFERENCES patient (id),
  code TEXT NOT NULL UNIQUE CHECK (length(code) = 8),
  given_at TEXT NOT NULL,
  PRIMARY KEY (session, row),
  UNIQUE (session, patient)
) STRICT, WITHOUT ROWID;
CREATE INDEX sheet_row_of_patient ON sheet_row (patient);

CREATE TABLE session_paper (
  session BLOB NOT NULL REFERENCES session (id),
  sha256 TEXT NOT NULL,
  title TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size >= 0),
  binder TEXT NOT NULL,
  added_at TEXT NOT NULL,
  added_by TEXT NOT NULL,
  PRIMARY KEY (session, sha256)
) STRICT, WITHOUT ROWID;
CREATE TABLE session_paper_bytes (
  session BLOB NOT NULL,
  sha256 TEXT NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (session, sha256),
  FOREIGN KEY (session, sha256) REFERENCES session_paper (session, sha256)
) STRICT;

CREATE TABLE planning (
  line INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  kind TEXT NOT NULL,
  planned_at TEXT NOT NULL,
  planned_by TEXT NOT NULL,
  before TEXT NOT NULL CHECK (json_valid(before)),
  after TEXT NOT NULL CHECK (json_valid(after)),
  undone_at TEXT
) STRICT;

CREATE VIEW attendance AS
SELECT patient.root AS person, presence.session AS session,
  CASE min(CASE mark
    WHEN 'present' THEN 1 WHEN 'late' THEN 2 WHEN 'left-early' THEN 3 WHEN 'excused' THEN 4
    WHEN 'absent' THEN 5
  END)
    WHEN 1 THEN 'present' WHEN 2 THEN 'late' WHEN 3 THEN 'left-early' WHEN 4 THEN 'excused'
    WHEN 5 THEN 'absent'
  END AS mark,
  max(remote) AS remote,
  max(companion) AS companion,
  max(entry) AS entry,
  max(changed_at) AS changed_at
FROM presence JOIN patient ON patient.id = presence.patient
GROUP BY patient.root, presence.session;

CREATE VIEW programme_row AS
SELECT programme.*,
  (SELECT coalesce(max(number), 0) FROM pathway_version
   WHERE pathway_version.programme = programme.id) AS version,
  (SELECT count(DISTINCT patient.root) FROM enrolment
   JOIN patient ON patient.id = enrolment.patient
   WHERE enrolment.programme = programme.id) AS enrolled,
  (SELECT count(DISTINCT patient.root) FROM enrolment
   JOIN patient ON patient.id = enrolment.patient
   WHERE enrolment.programme = programme.id
     AND ended_on IS NULL AND NOT patient.erased) AS open,
  (SELECT count(DISTINCT patient.root) FROM enrolment
   JOIN patient ON patient.id = enrolment.patient
   WHERE enrolment.programme = programme.id
     AND ended_on IS NULL AND cohort IS NULL AND NOT patient.erased) AS waiting,
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
  coalesce((SELECT name FROM room WHERE room.id = session.room), '') AS room_name,
  (SELECT count(DISTINCT patient.root) FROM presence
   JOIN patient ON patient.id = presence.patient
   WHERE presence.session = session.id) AS listed,
  (SELECT count(DISTINCT patient.root) FROM presence
   JOIN patient ON patient.id = presence.patient
   WHERE presence.session = session.id AND mark IS NOT NULL) AS marked,
  (SELECT count(DISTINCT patient.root) FROM presence
   JOIN patient ON patient.id = presence.patient
   WHERE presence.session = session.id AND mark IN ('present', 'late', 'left-early')) AS present,
  (SELECT count(*) FROM (
     SELECT 1 FROM presence JOIN patient ON patient.id = presence.patient
     WHERE presence.session = session.id AND mark IS NOT NULL
     GROUP BY patient.root
     HAVING max(mark = 'excused') AND NOT max(mark IN ('present', 'late', 'left-early'))
   )) AS excused
FROM session JOIN programme ON programme.id = session.programme;
