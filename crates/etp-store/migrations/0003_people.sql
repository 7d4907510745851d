PRAGMA defer_foreign_keys = ON;

DROP VIEW programme_row;
DROP VIEW session_row;
CREATE TEMP TABLE old_patient AS SELECT * FROM patient;
CREATE TEMP TABLE old_history AS SELECT * FROM presence_history;
DROP TABLE presence_history;
DROP TABLE patient;

CREATE TABLE patient (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  file_number INTEGER UNIQUE CHECK (file_number > 0),
  last_name TEXT NOT NULL,
  birth_name TEXT NOT NULL,
  first_name TEXT NOT NULL,
  sex TEXT NOT NULL CHECK (sex IN ('F', 'M', 'U')),
  birth_date TEXT NOT NULL CHECK (
    birth_date = '' OR birth_date IS date(birth_date)
    OR birth_date || '-01' IS date(birth_date || '-01')
    OR birth_date || '-01-01' IS date(birth_date || '-01-01')
  ),
  residence TEXT NOT NULL CHECK (residence IN ('FR', 'BE', 'LU', 'DE', 'ZZ')),
  postal_code TEXT NOT NULL,
  commune TEXT NOT NULL,
  address TEXT NOT NULL,
  phone TEXT NOT NULL,
  other_phone TEXT NOT NULL,
  email TEXT NOT NULL,
  languages TEXT NOT NULL CHECK (languages <> '' OR erased),
  spoken TEXT NOT NULL,
  reads TEXT NOT NULL,
  reading_level TEXT NOT NULL CHECK (reading_level IN ('unknown', 'usual', 'simple', 'none')),
  large_print INTEGER NOT NULL CHECK (large_print IN (0, 1)),
  interpreter INTEGER NOT NULL CHECK (interpreter IN (0, 1)),
  transport TEXT NOT NULL CHECK (transport IN (
    'unknown', 'own-car', 'driven', 'shared-car', 'public', 'medical', 'on-foot', 'no-means'
  )),
  travel_minutes INTEGER CHECK (travel_minutes >= 0),
  cover_country TEXT CHECK (cover_country IN ('FR', 'BE', 'LU', 'DE', 'ZZ')),
  cover_body TEXT NOT NULL,
  occupation TEXT NOT NULL CHECK (occupation IN (
    'unknown', 'farmer', 'trade', 'manager', 'intermediate', 'employee', 'worker', 'retired',
    'no-occupation'
  )),
  activity TEXT NOT NULL CHECK (activity IN (
    'unknown', 'working', 'sick-leave', 'unemployed', 'disability', 'minimum-income', 'retired',
    'in-education', 'at-home'
  )),
  living TEXT NOT NULL CHECK (living IN (
    'unknown', 'alone', 'with-partner', 'with-family', 'with-others', 'care-home'
  )),
  doctor BLOB REFERENCES recipient (id),
  notes TEXT NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('active', 'deceased', 'moved', 'restricted')),
  standing_since TEXT CHECK (standing_since IS date(standing_since)),
  standing_reason TEXT NOT NULL,
  folded_last TEXT NOT NULL,
  folded_first TEXT NOT NULL,
  merged_into BLOB REFERENCES patient (id) CHECK (merged_into <> id),
  root BLOB NOT NULL REFERENCES patient (id),
  import BLOB REFERENCES import (id),
  added_at TEXT,
  added_by TEXT NOT NULL,
  erased INTEGER NOT NULL CHECK (erased IN (0, 1)),
  counted INTEGER NOT NULL CHECK (counted IN (0, 1)),
  CHECK ((file_number IS NULL) = erased),
  CHECK ((merged_into IS NULL) = (root = id))
) STRICT, WITHOUT ROWID;
CREATE INDEX patient_by_birth_date ON patient (birth_date);
CREATE INDEX patient_by_doctor ON patient (doctor);
CREATE INDEX patient_by_merged_into ON patient (merged_into);
CREATE INDEX patient_by_root ON patient (root);
CREATE INDEX patient_of_import ON patient (import);

CREATE TABLE finding (
  folded_last TEXT NOT NULL,
  folded_first TEXT NOT NULL,
  file_number INTEGER NOT NULL,
  person BLOB NOT NULL UNIQUE REFERENCES patient (id),
  standing TEXT NOT NULL,
  born_exactly INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (folded_last, folded_first, file_number)
) STRICT, WITHOUT ROWID;

CREATE TABLE patient_sound (
  code TEXT NOT NULL,
  patient BLOB NOT NULL REFERENCES patient (id),
  PRIMARY KEY (code, patient)
) STRICT, WITHOUT ROWID;
CREATE INDEX patient_sound_of ON patient_sound (patient);

CREATE TABLE patient_phone (
  digits TEXT NOT NULL,
  patient BLOB NOT NULL REFERENCES patient (id),
  PRIMARY KEY (digits, patient)
) STRICT, WITHOUT ROWID;
CREATE INDEX patient_phone_of ON patient_phone (patient);

CREATE TABLE course (
  person BLOB NOT NULL PRIMARY KEY REFERENCES patient (id),
  listed INTEGER NOT NULL,
  held INTEGER NOT NULL,
  planned INTEGER NOT NULL,
  missed INTEGER NOT NULL,
  last_on TEXT,
  next_on TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE identifier (
  patient BLOB NOT NULL REFERENCES patient (id),
  kind TEXT NOT NULL CHECK (kind IN ('nir', 'niss', 'lu', 'kvnr')),
  number TEXT NOT NULL,
  PRIMARY KEY (patient, kind, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX identifier_by_number ON identifier (kind, number);

CREATE TABLE consent (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  patient BLOB NOT NULL REFERENCES patient (id),
  kind TEXT NOT NULL CHECK (kind IN ('join', 'share')),
  answer TEXT NOT NULL CHECK (answer IN ('given', 'refused')),
  answered_on TEXT NOT NULL CHECK (answered_on IS date(answered_on)),
  way TEXT NOT NULL CHECK (way IN ('signed', 'oral')),
  witness TEXT NOT NULL,
  text_version TEXT NOT NULL,
  paper TEXT NOT NULL,
  withdrawn_on TEXT CHECK (withdrawn_on IS date(withdrawn_on) AND withdrawn_on >= answered_on),
  withdrawal_note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX consent_of_patient ON consent (patient, kind);

CREATE TABLE epices (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  patient BLOB NOT NULL REFERENCES patient (id),
  answered_on TEXT NOT NULL CHECK (answered_on IS date(answered_on)),
  answers TEXT NOT NULL CHECK (length(answers) = 11 AND answers NOT GLOB '*[^yn-]*')
) STRICT, WITHOUT ROWID;
CREATE INDEX epices_of_patient ON epices (patient);

CREATE TABLE assessment (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  patient BLOB NOT NULL REFERENCES patient (id),
  kind TEXT NOT NULL CHECK (kind IN ('shared', 'updated', 'evaluation')),
  done_on TEXT NOT NULL CHECK (done_on IS date(done_on)),
  remote INTEGER NOT NULL CHECK (remote IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX assessment_of_patient ON assessment (patient);

CREATE TABLE flag (
  line INTEGER PRIMARY KEY,
  patient BLOB NOT NULL REFERENCES patient (id),
  reason TEXT NOT NULL,
  until TEXT CHECK (until IS date(until)),
  raised_at TEXT NOT NULL,
  raised_by TEXT NOT NULL,
  dropped_at TEXT
) STRICT;
CREATE INDEX flag_of_patient ON flag (patient);
CREATE INDEX flag_standing ON flag (patient) WHERE dropped_at IS NULL;

CREATE TABLE attachment (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  patient BLOB NOT NULL REFERENCES patient (id),
  kind TEXT NOT NULL CHECK (kind IN (
    'consent', 'referral', 'attendance-sheet', 'letter', 'other'
  )),
  title TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size >= 0),
  sha256 TEXT NOT NULL,
  added_at TEXT NOT NULL,
  added_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_of_patient ON attachment (patient);

CREATE TABLE attachment_bytes (
  attachment BLOB NOT NULL PRIMARY KEY REFERENCES attachment (id),
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE caregiver (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  last_name TEXT NOT NULL,
  first_name TEXT NOT NULL,
  residence TEXT NOT NULL CHECK (residence IN ('FR', 'BE', 'LU', 'DE', 'ZZ')),
  postal_code TEXT NOT NULL,
  commune TEXT NOT NULL,
  address TEXT NOT NULL,
  phone TEXT NOT NULL,
  other_phone TEXT NOT NULL,
  email TEXT NOT NULL,
  languages TEXT NOT NULL CHECK (languages <> ''),
  spoken TEXT NOT NULL,
  notes TEXT NOT NULL,
  folded_last TEXT NOT NULL,
  folded_first TEXT NOT NULL,
  search TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE tie (
  caregiver BLOB NOT NULL REFERENCES caregiver (id),
  patient BLOB NOT NULL REFERENCES patient (id),
  relation TEXT NOT NULL CHECK (relation IN (
    'partner', 'child', 'parent', 'sibling', 'relative', 'friend', 'neighbour', 'guardian', 'other'
  )),
  first_contact INTEGER NOT NULL CHECK (first_contact IN (0, 1)),
  PRIMARY KEY (caregiver, patient)
) STRICT, WITHOUT ROWID;
CREATE INDEX tie_of_patient ON tie (patient);

CREATE TABLE not_same (
  a BLOB NOT NULL REFERENCES patient (id),
  b BLOB NOT NULL REFERENCES patient (id),
  said_at TEXT NOT NULL,
  said_by TEXT NOT NULL,
  PRIMARY KEY (a, b),
  CHECK (a < b)
) STRICT, WITHOUT ROWID;
CREATE INDEX not_same_other ON not_same (b);

CREATE TABLE merge (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  kept BLOB NOT NULL REFERENCES patient (id),
  gone BLOB NOT NULL REFERENCES patient (id) CHECK (gone <> kept),
  merged_at TEXT NOT NULL,
  merged_by TEXT NOT NULL,
  undone_at TEXT,
  undone_by TEXT CHECK ((undone_by IS NULL) = (undone_at IS NULL)),
  kept_before TEXT NOT NULL CHECK (json_valid(kept_before)),
  written TEXT NOT NULL CHECK (json_valid(written))
) STRICT, WITHOUT ROWID;
CREATE INDEX merge_of_kept ON merge (kept);
CREATE INDEX merge_of_gone ON merge (gone);

CREATE TABLE import_seal (
  patient BLOB NOT NULL PRIMARY KEY REFERENCES patient (id),
  seal BLOB NOT NULL CHECK (length(seal) = 32)
) STRICT, WITHOUT ROWID;

CREATE TABLE presence_history (
  line INTEGER PRIMARY KEY,
  session BLOB NOT NULL REFERENCES session (id),
  patient BLOB NOT NULL REFERENCES patient (id),
  act TEXT NOT NULL CHECK (act IN ('marked', 'taken-off')),
  old_mark TEXT,
  new_mark TEXT,
  signed_by TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX presence_history_of ON presence_history (session, patient);
CREATE INDEX presence_history_of_patient ON presence_history (patient);
CREATE TRIGGER presence_history_is_not_rewritten BEFORE UPDATE ON presence_history
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER presence_history_is_not_erased BEFORE DELETE ON presence_history
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TABLE caregiver_presence (
  session BLOB NOT NULL REFERENCES session (id),
  caregiver BLOB NOT NULL REFERENCES caregiver (id),
  mark TEXT CHECK (mark IN ('present', 'late', 'excused', 'absent')),
  changed_at TEXT,
  PRIMARY KEY (session, caregiver)
) STRICT, WITHOUT ROWID;
CREATE INDEX caregiver_presence_of ON caregiver_presence (caregiver);

CREATE TABLE caregiver_presence_history (
  line INTEGER PRIMARY KEY,
  session BLOB NOT NULL REFERENCES session (id),
  caregiver BLOB NOT NULL REFERENCES caregiver (id),
  old_mark TEXT,
  new_mark TEXT,
  signed_by TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX caregiver_presence_history_of ON caregiver_presence_history (caregiver);
CREATE TRIGGER caregiver_presence_history_is_not_rewritten
BEFORE UPDATE ON caregiver_presence_history
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER caregiver_presence_history_is_not_erased
BEFORE DELETE ON caregiver_presence_history
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE VIEW attendance AS
SELECT patient.root AS person, presence.session AS session,
  CASE min(CASE mark
    WHEN 'present' THEN 1 WHEN 'late' THEN 2 WHEN 'excused' THEN 3 WHEN 'absent' THEN 4
  END)
    WHEN 1 THEN 'present' WHEN 2 THEN 'late' WHEN 3 THEN 'excused' WHEN 4 THEN 'absent'
  END AS mark,
  max(changed_at) AS changed_at
FROM presence JOIN patient ON patient.id = presence.patient
GROUP BY patient.root, presence.session;

CREATE VIEW programme_row AS
SELECT programme.*,
  (SELECT count(DISTINCT patient.root) FROM enrolment
   JOIN patient ON patient.id = enrolment.patient
   WHERE enrolment.programme = programme.id) AS enrolled,
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
  (SELECT count(DISTINCT patient.root) FROM presence
   JOIN patient ON patient.id = presence.patient
   WHERE presence.session = session.id) AS listed,
  (SELECT count(DISTINCT patient.root) FROM presence
   JOIN patient ON patient.id = presence.patient
   WHERE presence.session = session.id AND mark IS NOT NULL) AS marked,
  (SELECT count(DISTINCT patient.root) FROM presence
   JOIN patient ON patient.id = presence.patient
   WHERE presence.session = session.id AND mark IN ('present', 'late')) AS present
FROM session JOIN programme ON programme.id = session.programme;
CREATE INDEX history_of_object ON history (object);

CREATE TABLE change (
  line INTEGER NOT NULL REFERENCES history (line),
  patient BLOB NOT NULL REFERENCES patient (id),
  field TEXT NOT NULL,
  old TEXT NOT NULL,
  new TEXT NOT NULL,
  PRIMARY KEY (line, patient, field)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_of_patient ON change (patient);

CREATE TABLE read_log (
  line INTEGER PRIMARY KEY,
  patient BLOB NOT NULL REFERENCES patient (id),
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  what TEXT NOT NULL CHECK (what IN ('file', 'identifier', 'paper', 'print', 'export'))
) STRICT;
CREATE INDEX read_log_of_patient ON read_log (patient, at);

CREATE TABLE erasure (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  erased_at TEXT NOT NULL,
  erased_by TEXT NOT NULL,
  reason TEXT NOT NULL,
  certificate TEXT NOT NULL,
  highest_number INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE erasing (
  only INTEGER PRIMARY KEY CHECK (only = 1)
) STRICT;

INSERT INTO patient (
  id, file_number, last_name, birth_name, first_name, sex, birth_date, residence, postal_code,
  commune, address, phone, other_phone, email, languages, spoken, reads, reading_level, large_print,
  interpreter, transport, travel_minutes, cover_country, cover_body, occupation, activity, living,
  doctor, notes, standing, standing_since, standing_reason, folded_last, folded_first, merged_into,
  root, import, added_at, added_by, erased, counted
)
SELECT
  id, file_number, last_name, '', first_name, sex, birth_date, residence, postal_code,
  commune, '', phone, '', '', languages, '', '', 'unknown', 0, 0, 'unknown', NULL, NULL, '',
  'unknown', 'unknown', 'unknown', NULL, '', 'active', NULL, '', folded_last, folded_first, NULL,
  id, NULL, NULL, '', 0, 1
FROM old_patient;

INSERT INTO presence_history (line, session, patient, act, old_mark, new_mark, signed_by, at)
SELECT line, session, patient, 'marked', old_mark, new_mark, signed_by, at FROM old_history;

DROP TABLE old_patient;
DROP TABLE old_history;
