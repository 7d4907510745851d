PRAGMA defer_foreign_keys = ON;

DROP VIEW programme_row;
DROP VIEW session_row;
CREATE INDEX caregiver_presence_history_of_session ON caregiver_presence_history (session);
CREATE TEMP TABLE old_programme AS SELECT * FROM programme;
CREATE TEMP TABLE old_enrolment AS SELECT * FROM enrolment;
CREATE TEMP TABLE old_session AS SELECT * FROM session;
CREATE TEMP TABLE old_assessment AS SELECT * FROM assessment;
CREATE TEMP TABLE old_import_line AS SELECT * FROM import_line;
DROP TABLE import_line;
DROP TABLE assessment;
DROP TABLE enrolment;
DROP TABLE session;
DROP TABLE programme;

CREATE TABLE programme (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  template TEXT NOT NULL,
  title TEXT NOT NULL,
  pathology TEXT NOT NULL,
  starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
  scheme TEXT NOT NULL CHECK (scheme IN (
    'fr-declared', 'be-start-up', 'be-care-pathway', 'be-convention', 'lu-clinic', 'de-dmp'
  )),
  status TEXT NOT NULL CHECK (status IN ('draft', 'declared', 'stopped')),
  details TEXT NOT NULL CHECK (json_valid(details))
) STRICT, WITHOUT ROWID;

CREATE TABLE pathway_version (
  programme BLOB NOT NULL REFERENCES programme (id),
  number INTEGER NOT NULL CHECK (number > 0),
  saved_on TEXT NOT NULL CHECK (saved_on IS date(saved_on)),
  saved_by TEXT NOT NULL,
  note TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (programme, number)
) STRICT;
CREATE TRIGGER pathway_version_is_not_rewritten BEFORE UPDATE ON pathway_version
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER pathway_version_is_not_erased BEFORE DELETE ON pathway_version
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TABLE cohort (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  programme BLOB NOT NULL REFERENCES programme (id),
  version INTEGER NOT NULL,
  title TEXT NOT NULL,
  starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
  FOREIGN KEY (programme, version) REFERENCES pathway_version (programme, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX cohort_of_programme ON cohort (programme);

CREATE TABLE declaration (
  line INTEGER PRIMARY KEY,
  programme BLOB NOT NULL REFERENCES programme (id),
  kind TEXT NOT NULL CHECK (kind IN ('initial', 'change')),
  declared_on TEXT NOT NULL CHECK (declared_on IS date(declared_on)),
  number TEXT NOT NULL,
  facts TEXT NOT NULL CHECK (json_valid(facts)),
  noted_at TEXT NOT NULL,
  noted_by TEXT NOT NULL
) STRICT;
CREATE INDEX declaration_of_programme ON declaration (programme);

CREATE TABLE programme_evaluation (
  programme BLOB NOT NULL REFERENCES programme (id),
  kind TEXT NOT NULL CHECK (kind IN ('yearly', 'four-yearly')),
  year INTEGER NOT NULL,
  done_on TEXT NOT NULL CHECK (done_on IS date(done_on)),
  noted_by TEXT NOT NULL,
  PRIMARY KEY (programme, kind, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE rule_value (
  line INTEGER PRIMARY KEY,
  rule TEXT NOT NULL,
  from_day TEXT CHECK (from_day IS date(from_day)),
  until_day TEXT CHECK (until_day IS date(until_day)),
  numbers TEXT NOT NULL CHECK (json_valid(numbers)),
  reason TEXT NOT NULL,
  set_by TEXT NOT NULL,
  set_at TEXT NOT NULL
) STRICT;

CREATE TABLE handout (
  name TEXT NOT NULL PRIMARY KEY,
  source TEXT NOT NULL,
  from_centre TEXT NOT NULL,
  added_at TEXT NOT NULL
) STRICT;

CREATE TABLE enrolment (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  programme BLOB NOT NULL REFERENCES programme (id),
  patient BLOB NOT NULL REFERENCES patient (id),
  version INTEGER NOT NULL,
  cohort BLOB REFERENCES cohort (id),
  enrolled_on TEXT NOT NULL CHECK (enrolled_on IS date(enrolled_on)),
  offer TEXT NOT NULL CHECK (offer IN ('initial', 'follow-up', 'resumption')),
  follows BLOB REFERENCES enrolment (id) CHECK (follows <> id),
  referred_on TEXT CHECK (referred_on IS date(referred_on)),
  referral_origin TEXT NOT NULL CHECK (referral_origin IN (
    'outside-professional', 'hospital-stay', 'consultation', 'spontaneous', 'unknown'
  )),
  referred_by BLOB REFERENCES recipient (id),
  referred_by_words TEXT NOT NULL,
  referral_reason TEXT NOT NULL,
  ended_on TEXT CHECK (ended_on IS date(ended_on)),
  ending_kind TEXT CHECK (ending_kind IN ('not-included', 'exited')),
  end_reason TEXT CHECK (end_reason IN (
    'completed', 'no-need', 'medical-criteria', 'language', 'distance', 'unavailable', 'motivation',
    'daily-needs', 'health-problem', 'medical-first', 'refused', 'transport', 'cognitive',
    'psychiatric', 'died', 'moved', 'lost', 'wished-to-stop', 'other', 'unknown'
  )),
  end_note TEXT NOT NULL,
  FOREIGN KEY (programme, version) REFERENCES pathway_version (programme, number),
  CHECK ((ended_on IS NULL) = (ending_kind IS NULL)),
  CHECK ((ended_on IS NULL) = (end_reason IS NULL)),
  CHECK (ended_on IS NOT NULL OR end_note = '')
) STRICT, WITHOUT ROWID;
CREATE INDEX enrolment_of_patient ON enrolment (patient);
CREATE INDEX enrolment_of_programme ON enrolment (programme, patient);
CREATE INDEX enrolment_of_cohort ON enrolment (cohort);
CREATE INDEX enrolment_that_follows ON enrolment (follows);
CREATE INDEX enrolment_open ON enrolment (programme, patient) WHERE ended_on IS NULL;
CREATE INDEX enrolment_waiting ON enrolment (programme, patient)
WHERE ended_on IS NULL AND cohort IS NULL;

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
  UNIQUE (cohort, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_by_date ON session (date, starts);
CREATE INDEX session_planned ON session (date, starts) WHERE status = 'planned';
CREATE INDEX session_of_programme ON session (programme, status, date);

CREATE TABLE session_professional (
  session BLOB NOT NULL REFERENCES session (id),
  professional BLOB NOT NULL REFERENCES professional (id),
  PRIMARY KEY (session, professional)
) STRICT, WITHOUT ROWID;

CREATE TABLE assessment (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  patient BLOB NOT NULL REFERENCES patient (id),
  enrolment BLOB REFERENCES enrolment (id),
  kind TEXT NOT NULL CHECK (kind IN ('shared', 'updated', 'evaluation')),
  done_on TEXT NOT NULL CHECK (done_on IS date(done_on)),
  remote INTEGER NOT NULL CHECK (remote IN (0, 1)),
  by_name TEXT NOT NULL,
  individual INTEGER NOT NULL CHECK (individual IN (0, 1)),
  content TEXT NOT NULL CHECK (json_valid(content)),
  decided_on TEXT CHECK (decided_on IS date(decided_on)),
  decision TEXT CHECK (decision IN ('stop', 'reinforcement', 'resumption')),
  proposal TEXT NOT NULL,
  follow_up_on TEXT CHECK (follow_up_on IS date(follow_up_on)),
  CHECK ((decided_on IS NULL) = (decision IS NULL)),
  CHECK (decision IS NULL OR kind = 'evaluation'),
  CHECK (decision IS NOT NULL OR (proposal = '' AND follow_up_on IS NULL))
) STRICT;
CREATE INDEX assessment_of_patient ON assessment (patient, enrolment, done_on, decided_on);
CREATE INDEX assessment_of_enrolment ON assessment (enrolment);

CREATE TABLE personal_plan (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  enrolment BLOB NOT NULL REFERENCES enrolment (id),
  patient BLOB NOT NULL REFERENCES patient (id),
  agreed_on TEXT NOT NULL CHECK (agreed_on IS date(agreed_on)),
  by_name TEXT NOT NULL,
  project TEXT NOT NULL,
  goals TEXT NOT NULL CHECK (json_valid(goals)),
  sessions TEXT NOT NULL CHECK (json_valid(sessions))
) STRICT;
CREATE INDEX personal_plan_of_enrolment ON personal_plan (enrolment);
CREATE INDEX personal_plan_of_patient ON personal_plan (patient, agreed_on);

CREATE TABLE letter (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  patient BLOB NOT NULL REFERENCES patient (id),
  enrolment BLOB NOT NULL REFERENCES enrolment (id),
  kind TEXT NOT NULL CHECK (kind IN ('entry', 'end', 'drop-out', 'not-included')),
  addressee TEXT NOT NULL CHECK (addressee IN ('doctor', 'patient')),
  recipient BLOB REFERENCES recipient (id),
  recipient_lines TEXT NOT NULL CHECK (json_valid(recipient_lines)),
  language TEXT NOT NULL CHECK (language IN ('fr', 'nl', 'de', 'en')),
  content TEXT NOT NULL CHECK (json_valid(content)),
  drafted_at TEXT NOT NULL,
  drafted_by TEXT NOT NULL,
  sent_on TEXT CHECK (sent_on IS date(sent_on)),
  way TEXT CHECK (way IN ('post', 'hand', 'secure-mail', 'fax', 'other')),
  CHECK ((sent_on IS NULL) = (way IS NULL))
) STRICT;
CREATE INDEX letter_of_enrolment ON letter (enrolment);
CREATE INDEX letter_of_patient ON letter (patient, drafted_at, sent_on);
CREATE TRIGGER letter_that_was_sent_is_not_rewritten BEFORE UPDATE ON letter
WHEN OLD.sent_on IS NOT NULL AND NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'sent'); END;
CREATE TRIGGER letter_that_was_sent_is_not_dropped BEFORE DELETE ON letter
WHEN OLD.sent_on IS NOT NULL AND NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'sent'); END;

CREATE TABLE import_line (
  line INTEGER PRIMARY KEY,
  import BLOB NOT NULL REFERENCES import (id),
  what TEXT NOT NULL CHECK (what IN (
    'programme', 'cohort', 'session', 'enrolment', 'presence', 'mark', 'assessment'
  )),
  object BLOB NOT NULL CHECK (length(object) = 16),
  patient BLOB REFERENCES patient (id)
    CHECK ((patient IS NULL) = (what IN ('programme', 'cohort', 'session')))
) STRICT;
CREATE INDEX import_line_of_import ON import_line (import);
CREATE INDEX import_line_of_patient ON import_line (patient);

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

INSERT INTO programme (id, template, title, pathology, starts_on, scheme, status, details)
SELECT id, template, title, pathology, starts_on,
  CASE (SELECT country FROM centre)
    WHEN 'BE' THEN CASE pathology
      WHEN 'diabetes2' THEN 'be-start-up' WHEN 'kidney-disease' THEN 'be-care-pathway'
      ELSE 'be-convention'
    END
    WHEN 'LU' THEN 'lu-clinic' WHEN 'DE' THEN 'de-dmp'
    ELSE 'fr-declared'
  END,
  'draft', '{}'
FROM old_programme;

WITH spoken AS MATERIALIZED (
  SELECT CASE (SELECT country FROM centre) WHEN 'DE' THEN 'de' ELSE 'fr' END AS language
),
dated AS (
  SELECT old_session.*, programme.id AS opened,
    max(0, CAST(julianday(date) - julianday(starts_on) AS INTEGER)) AS days
  FROM old_session JOIN old_programme AS programme ON programme.id = old_session.programme
),
ordered AS (
  SELECT dated.*, max(days) OVER (PARTITION BY opened ORDER BY number) AS offset_days FROM dated
),
unrolled AS MATERIALIZED (
  SELECT opened, json_group_array(json_object(
    'code', 'session-' || number,
    'offset_days', offset_days,
    'kind', kind,
    'minutes', minutes,
    'capacity', capacity,
    'handout', handout,
    'theme', json_object(language, theme)
  ) ORDER BY number) AS sessions
  FROM ordered, spoken
  GROUP BY opened
)
INSERT INTO pathway_version (programme, number, saved_on, saved_by, note, content)
SELECT id, 1, starts_on, '', '', json_object(
  'name', template,
  'version', '1',
  'pathology', pathology,
  'model', json('false'),
  'title', json_object(language, title),
  'timing', json_object(
    'assessment_within', 30,
    'evaluation_within', 30,
    'follow_up_after', 180,
    'lost_after_missed', 2,
    'lost_after_days', 90
  ),
  'sessions', json(coalesce(sessions, '[]'))
)
FROM spoken, old_programme LEFT JOIN unrolled ON unrolled.opened = old_programme.id;

INSERT INTO cohort (id, programme, version, title, starts_on)
SELECT id, id, 1, title, starts_on FROM old_programme
WHERE id IN (SELECT programme FROM old_session);

INSERT INTO session (
  id, programme, cohort, step, number, date, starts, minutes, kind, capacity, theme, handout, place,
  place_id, status
)
SELECT
  id, programme, programme, 'session-' || number, number, date, starts, minutes, kind, capacity,
  theme, handout, place, NULL, status
FROM old_session;

INSERT INTO enrolment (
  id, programme, patient, version, cohort, enrolled_on, offer, follows, referred_on,
  referral_origin, referred_by, referred_by_words, referral_reason, ended_on, ending_kind,
  end_reason, end_note
)
SELECT
  randomblob(16), programme, patient, 1,
  (SELECT id FROM cohort WHERE cohort.id = old_enrolment.programme), enrolled_on, 'initial', NULL, NULL, 'unknown', NULL, '', '', NULL, NULL, NULL, ''
FROM old_enrolment;

INSERT INTO assessment (
  id, patient, enrolment, kind, done_on, remote, by_name, individual, content, decided_on, decision,
  proposal, follow_up_on
)
SELECT id, patient, NULL, kind, done_on, remote, '', 1, '{}', NULL, NULL, '', NULL
FROM old_assessment;

INSERT INTO import_line (line, import, what, object, patient)
SELECT line, import, what,
  CASE what
    WHEN 'enrolment' THEN coalesce((
      SELECT id FROM enrolment
      WHERE enrolment.programme = object AND enrolment.patient = old_import_line.patient
    ), object)
    ELSE object
  END,
  patient
FROM old_import_line;

DROP TABLE old_programme;
DROP TABLE old_enrolment;
DROP TABLE old_session;
DROP TABLE old_assessment;
DROP TABLE old_import_line;
