-- The whole schema of a register, as the migrations leave it. A test keeps this file true; it is
-- read by people and by that test, never by the application.
--
-- Days are `2026-04-02`, hours `14:00:00`, instants `2026-04-02T08:15:00.000Z` (UTC); identities are
-- the 16 bytes of a UUIDv7; words are the stable codes of etp-domain. A column is NULL only where
-- the comment says what that means. Tables whose rows hold long texts keep a rowid: without one, a row
-- longer than a quarter of a page spills over into pages of its own.

-- The steps this register has taken, with the hash of their text (migrations/*.sql).
CREATE TABLE migration (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  applied_at TEXT NOT NULL
) STRICT;

-- The centre itself: exactly one row. `number` is that of its country (FINESS, INAMI); figures before
-- `complete_from` are incomplete, NULL when the register holds all there is. `demo` marks a register
-- of fictional people.
CREATE TABLE centre (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  country TEXT NOT NULL,
  region TEXT NOT NULL,
  phone TEXT NOT NULL,
  number TEXT NOT NULL,
  letterhead TEXT NOT NULL,
  complete_from TEXT CHECK (complete_from IS date(complete_from)),
  demo INTEGER NOT NULL CHECK (demo IN (0, 1))
) STRICT;

-- The picture above its letters: at most one row.
CREATE TABLE centre_logo (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  media_type TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

-- Small choices of this laptop, by name.
CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Places, their opening hours and rooms. `travel_minutes` from the centre, `setup_minutes` before people
-- come and `seats` are NULL when nobody said.
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
CREATE TABLE open_hours (
  place BLOB NOT NULL REFERENCES place (id),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  from_time TEXT NOT NULL CHECK (from_time IS time(from_time)),
  to_time TEXT NOT NULL CHECK (to_time IS time(to_time) AND to_time > from_time),
  PRIMARY KEY (place, weekday, from_time)
) STRICT, WITHOUT ROWID;
CREATE TABLE room (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  place BLOB NOT NULL REFERENCES place (id),
  name TEXT NOT NULL,
  seats INTEGER CHECK (seats > 0),
  active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX room_of_place ON room (place);

-- The directory: doctors and others the centre writes to. `search` is what the names fold to.
CREATE TABLE recipient (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  kind TEXT NOT NULL CHECK (kind IN (
    'general-practitioner', 'specialist', 'pharmacist', 'nurse', 'hospital', 'insurer',
    'social-service', 'association', 'other'
  )),
  name TEXT NOT NULL,
  organisation TEXT NOT NULL,
  residence TEXT NOT NULL CHECK (residence IN ('FR', 'BE', 'LU', 'DE', 'ZZ')),
  postal_code TEXT NOT NULL,
  commune TEXT NOT NULL,
  address TEXT NOT NULL,
  phone TEXT NOT NULL,
  other_phone TEXT NOT NULL,
  email TEXT NOT NULL,
  number TEXT NOT NULL,
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  search TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The files. Merging moves no row: the file that goes is `merged_into` the one that stays, and every
-- file names as `root` the one that stands for its person (itself unless merged). Lists of codes are
-- parted by blanks, first one first. A date of birth is the day, the month, the year or nothing.
-- `folded_last` and `folded_first` are what the names fold to, for sorting and for twins.
--
-- NULL: `travel_minutes`, `cover_country`, `doctor`, `standing_since` when not known; `import` unless
-- the file came with one; `added_at` for files of before this was kept; `file_number` once erased.
-- An erased person is a nameless row that keeps what past totals need: sex, country, year of birth,
-- and whether the person was `counted` in tables that leave.
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

-- What people are looked for by, one row for each root, in the order lists show them: everything
-- known of the whole tree in one text. Written anew with each change (src/patients/finding.rs).
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

-- How the names of a file sound, and the digits its phones end with.
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

-- How a person's sessions stand, one row for each root that was ever on a list; written anew with
-- each mark (src/courses.rs). `missed` counts absences since the last presence; an excuse neither counts
-- nor breaks the row. NULL: never there, nothing in the calendar.
CREATE TABLE course (
  person BLOB NOT NULL PRIMARY KEY REFERENCES patient (id),
  listed INTEGER NOT NULL,
  held INTEGER NOT NULL,
  planned INTEGER NOT NULL,
  missed INTEGER NOT NULL,
  last_on TEXT,
  next_on TEXT
) STRICT, WITHOUT ROWID;

-- National numbers. Two files may have the same: that is how duplicates are found.
CREATE TABLE identifier (
  patient BLOB NOT NULL REFERENCES patient (id),
  kind TEXT NOT NULL CHECK (kind IN ('nir', 'niss', 'lu', 'kvnr')),
  number TEXT NOT NULL,
  PRIMARY KEY (patient, kind, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX identifier_by_number ON identifier (kind, number);

-- Answers to a consent; a withdrawal ends one and never erases it. `withdrawn_on` is NULL until then.
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

-- EPICES questionnaires: eleven answers, `y`, `n` or `-`.
CREATE TABLE epices (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  patient BLOB NOT NULL REFERENCES patient (id),
  answered_on TEXT NOT NULL CHECK (answered_on IS date(answered_on)),
  answers TEXT NOT NULL CHECK (length(answers) = 11 AND answers NOT GLOB '*[^yn-]*')
) STRICT, WITHOUT ROWID;
CREATE INDEX epices_of_patient ON epices (patient);

-- "To call": why, raised by whom. NULL: `until` when it has no end, `dropped_at` while it stands.
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

-- Papers kept with a file; their bytes lie apart, so that lists never read them.
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

-- Caregivers are people of their own, tied to one patient or more.
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

-- "These two are not the same person": said once, remembered.
CREATE TABLE not_same (
  a BLOB NOT NULL REFERENCES patient (id),
  b BLOB NOT NULL REFERENCES patient (id),
  said_at TEXT NOT NULL,
  said_by TEXT NOT NULL,
  PRIMARY KEY (a, b),
  CHECK (a < b)
) STRICT, WITHOUT ROWID;
CREATE INDEX not_same_other ON not_same (b);

-- Merges. `kept_before` has the fields of the file that stayed as they were before, `written` those
-- the merge wrote into it: JSON, so that undoing restores exactly what was and later edits stay.
-- `undone_at` and `undone_by` are NULL while it holds.
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

-- Imports, and what each of their people looked like when the import was over: a person whose seal
-- still holds was not touched since. `undone_at` and `undone_by` are NULL while it holds.
CREATE TABLE import (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  source_digest TEXT NOT NULL,
  file_name TEXT NOT NULL,
  kind TEXT NOT NULL,
  taken INTEGER NOT NULL CHECK (taken >= 0),
  imported_at TEXT NOT NULL,
  imported_by TEXT NOT NULL,
  undone_at TEXT,
  undone_by TEXT CHECK ((undone_by IS NULL) = (undone_at IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE import_seal (
  patient BLOB NOT NULL PRIMARY KEY REFERENCES patient (id),
  seal BLOB NOT NULL CHECK (length(seal) = 32)
) STRICT, WITHOUT ROWID;

-- What an import brought beside its people, in the order it was written. `patient` is NULL for a
-- programme and a session, which are nobody's.
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

-- Which column of a source means what, by the digest of its headings: JSON.
CREATE TABLE import_mapping (
  headings_digest TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  mapping TEXT NOT NULL CHECK (json_valid(mapping)),
  used_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Lists people gave a name.
CREATE TABLE saved_list (
  name TEXT NOT NULL PRIMARY KEY,
  list TEXT NOT NULL,
  search TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The team: professionals, patient-partners, outside speakers. NULL days are not known, or, for
-- `expires_on`, a certificate without an end.
CREATE TABLE professional (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  kind TEXT NOT NULL CHECK (kind IN ('professional', 'patient-partner', 'speaker')),
  last_name TEXT NOT NULL,
  first_name TEXT NOT NULL,
  profession TEXT NOT NULL CHECK (profession IN (
    'nurse', 'general-practitioner', 'specialist', 'dietician', 'diabetes-educator', 'pharmacist',
    'physiotherapist', 'podiatrist', 'psychologist', 'occupational-therapist', 'midwife',
    'physical-activity', 'social-worker', 'care-assistant', 'other'
  )),
  profession_words TEXT NOT NULL,
  languages TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  completed_on TEXT CHECK (completed_on IS date(completed_on)),
  certificate TEXT NOT NULL,
  expires_on TEXT CHECK (expires_on IS date(expires_on)),
  educator_number TEXT NOT NULL,
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  folded_last TEXT NOT NULL,
  folded_first TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Programmes. `template` is the model of the library it began with, `details` what a coordinator
-- writes about it: JSON of ProgrammeDetails.
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

-- The versions of a programme's pathway template, as they were saved: JSON of PathwayTemplate. None is
-- ever changed; the taking back of an import that brought the programme, and it alone, takes one out.
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

-- Groups: a version of the template unrolled from a day. A programme of before groups were kept has
-- one, with the programme's own identity.
CREATE TABLE cohort (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  programme BLOB NOT NULL REFERENCES programme (id),
  version INTEGER NOT NULL,
  title TEXT NOT NULL,
  starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
  FOREIGN KEY (programme, version) REFERENCES pathway_version (programme, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX cohort_of_programme ON cohort (programme);

-- What was declared, in the order it was noted: `facts` is JSON of DeclaredFacts.
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

-- The yearly and four-yearly evaluations that were done, by the year they are about.
CREATE TABLE programme_evaluation (
  programme BLOB NOT NULL REFERENCES programme (id),
  kind TEXT NOT NULL CHECK (kind IN ('yearly', 'four-yearly')),
  year INTEGER NOT NULL,
  done_on TEXT NOT NULL CHECK (done_on IS date(done_on)),
  noted_by TEXT NOT NULL,
  PRIMARY KEY (programme, kind, year)
) STRICT, WITHOUT ROWID;

-- Values a centre set for a rule; lines are only added. NULL days are open ends; `numbers` is JSON.
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

-- Handouts that came with another centre's programme, as their files read.
CREATE TABLE handout (
  name TEXT NOT NULL PRIMARY KEY,
  source TEXT NOT NULL,
  from_centre TEXT NOT NULL,
  added_at TEXT NOT NULL
) STRICT;

-- Every version, as its file read when it was saved. Only who validated it, and until when, may be
-- written into the newest afterwards.
CREATE TABLE handout_version (
  name TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  source TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  saved_by TEXT NOT NULL,
  PRIMARY KEY (name, number)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER handout_version_stays BEFORE DELETE ON handout_version
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER handout_version_is_not_renamed
BEFORE UPDATE OF name, number, saved_at, saved_by ON handout_version
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER handout_version_keeps_its_words BEFORE UPDATE OF source ON handout_version
WHEN OLD.number <> (SELECT max(number) FROM handout_version WHERE name = OLD.name)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- What somebody is writing: one draft a name. `began_from` is the version it was opened from, 0 for a
-- model or an empty page.
CREATE TABLE handout_draft (
  name TEXT NOT NULL PRIMARY KEY,
  began_from INTEGER NOT NULL CHECK (began_from >= 0),
  body TEXT NOT NULL CHECK (json_valid(body)),
  kept_at TEXT NOT NULL,
  kept_by TEXT NOT NULL
) STRICT;

-- Handouts nobody is to choose any more; their versions stay.
CREATE TABLE handout_retired (
  name TEXT NOT NULL PRIMARY KEY,
  retired_at TEXT NOT NULL,
  retired_by TEXT NOT NULL
) STRICT;

-- A centre's own copies of the forms of an authority, every version as its file read when it was saved.
CREATE TABLE report_scheme (
  name TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  source TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  saved_by TEXT NOT NULL,
  PRIMARY KEY (name, number)
) STRICT;
CREATE TRIGGER report_scheme_is_not_rewritten BEFORE UPDATE ON report_scheme
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER report_scheme_is_not_erased BEFORE DELETE ON report_scheme
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- Forms nobody is to choose any more; their versions stay.
CREATE TABLE report_scheme_retired (
  name TEXT NOT NULL PRIMARY KEY,
  retired_at TEXT NOT NULL,
  retired_by TEXT NOT NULL
) STRICT;

-- What somebody says in a cell nothing can be counted for. `programme` is empty for the whole centre,
-- else its identity as it is printed.
CREATE TABLE report_answer (
  scheme TEXT NOT NULL,
  period TEXT NOT NULL,
  programme TEXT NOT NULL CHECK (length(programme) IN (0, 36)),
  cell TEXT NOT NULL,
  words TEXT NOT NULL CHECK (words <> ''),
  said_by TEXT NOT NULL,
  said_at TEXT NOT NULL,
  PRIMARY KEY (scheme, period, programme, cell)
) STRICT;

-- Reports as they were sent. `report` and `rules` are JSON: what the form said, and the numbers and
-- readings it was counted by; `facts_sha256` is the fingerprint of what it was counted from. People are
-- in it by identity alone, hence nothing in it changes when one of them is erased.
CREATE TABLE filing (
  line INTEGER PRIMARY KEY,
  scheme TEXT NOT NULL,
  version TEXT NOT NULL,
  period TEXT NOT NULL,
  programme TEXT NOT NULL CHECK (length(programme) IN (0, 36)),
  sent_on TEXT NOT NULL CHECK (sent_on IS date(sent_on)),
  way TEXT NOT NULL,
  note TEXT NOT NULL,
  filed_at TEXT NOT NULL,
  filed_by TEXT NOT NULL,
  report TEXT NOT NULL CHECK (json_valid(report)),
  rules TEXT NOT NULL CHECK (json_valid(rules)),
  facts_sha256 TEXT NOT NULL CHECK (length(facts_sha256) = 64)
) STRICT;
CREATE TRIGGER filing_is_not_rewritten BEFORE UPDATE ON filing
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER filing_is_not_erased BEFORE DELETE ON filing
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- What is written in the yearly and four-yearly evaluations of a programme, part by part.
CREATE TABLE evaluation_text (
  programme BLOB NOT NULL REFERENCES programme (id),
  kind TEXT NOT NULL CHECK (kind IN ('yearly', 'four-yearly')),
  year INTEGER NOT NULL,
  part TEXT NOT NULL,
  words TEXT NOT NULL CHECK (words <> ''),
  saved_at TEXT NOT NULL,
  saved_by TEXT NOT NULL,
  PRIMARY KEY (programme, kind, year, part)
) STRICT;

-- Under which random ids things travel in a file of facts. What `inside` names is said by `kind`.
CREATE TABLE fact_id (
  kind TEXT NOT NULL CHECK (kind IN (
    'patient', 'caregiver', 'programme', 'place', 'professional', 'session'
  )),
  outside TEXT NOT NULL CHECK (outside <> ''),
  inside BLOB NOT NULL CHECK (length(inside) = 16),
  PRIMARY KEY (kind, outside),
  UNIQUE (kind, inside)
) STRICT, WITHOUT ROWID;

-- Kilometres to where somebody comes, as an import said them: used where the commune is not known.
CREATE TABLE stated_distance (
  patient BLOB NOT NULL PRIMARY KEY REFERENCES patient (id),
  km INTEGER NOT NULL CHECK (km >= 0)
) STRICT, WITHOUT ROWID;

-- Who runs a programme.
CREATE TABLE team (
  programme BLOB NOT NULL REFERENCES programme (id),
  professional BLOB NOT NULL REFERENCES professional (id),
  role TEXT NOT NULL CHECK (role IN ('coordinator', 'educator', 'guest')),
  PRIMARY KEY (programme, professional)
) STRICT, WITHOUT ROWID;
CREATE INDEX team_of_professional ON team (professional);

-- Who takes part in a programme: one person once, from the referral to the end. The three columns of
-- the ending are NULL together while it runs. NULL: `cohort` while waiting or alone; `follows` for an
-- initial offer; `referred_on` when not known; `referred_by` unless the directory has them. Rows of
-- before ids were kept have random ones.
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
-- What figures count of it, without its texts.
CREATE INDEX enrolment_counted ON enrolment (
  patient, programme, enrolled_on, offer, referred_on, referral_origin, ended_on, ending_kind, end_reason
);

-- Sessions outside every cycle that repeat by a rule (RFC 5545), and the days they leave out.
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

-- Dated sessions. Day and hour are those of the wall at the place; nothing is deleted, a session
-- is cancelled. `step` is the template session it came from, by code; empty for none. `note` is about
-- the whole group and names nobody. `sequence` counts how often it was changed once planned; `changed_at`
-- is the last time anything was written over it, NULL before the first. Languages are codes parted by blanks, `partner`
-- JSON of Partner. NULL: `cohort` outside every group, `place_id` and `room` unless they are in the
-- lists, `partner` unless it is a joint session, `series` outside every series, the cause and day of the
-- cancelling while it is not cancelled or nobody wrote them down.
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

-- Who leads or led a session, and what they answered when they were asked.
CREATE TABLE session_professional (
  session BLOB NOT NULL REFERENCES session (id),
  professional BLOB NOT NULL REFERENCES professional (id),
  answer TEXT NOT NULL CHECK (answer IN (
    'not-asked', 'asked', 'accepted', 'tentative', 'declined'
  )),
  PRIMARY KEY (session, professional)
) STRICT, WITHOUT ROWID;

-- Educational assessments: which one, on which day, what was said (`content` is JSON of
-- AssessmentContent). NULL: `enrolment` when written down without one; the decision and its day until
-- there is one; `follow_up_on` when nothing was agreed.
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
-- What figures count of it, without its texts.
CREATE INDEX assessment_counted ON assessment (
  patient, done_on, enrolment, kind, remote, individual, decision, proposal <> ''
);

-- Personal plans as they were agreed: `goals` and `sessions` are JSON. A new one never changes an old
-- one.
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

-- Letters about a pathway. `sent_on` and `way` are NULL for a draft; of a letter that was sent nothing
-- changes, but that erasing the person empties it; `to_doctor` then says whether it went to the treating
-- doctor or another general practitioner, and is NULL before.
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
  to_doctor INTEGER CHECK (to_doctor IN (0, 1)),
  CHECK ((sent_on IS NULL) = (way IS NULL))
) STRICT;
CREATE INDEX letter_of_enrolment ON letter (enrolment);
CREATE INDEX letter_of_patient ON letter (patient, drafted_at, sent_on);
-- What figures count of it, without its texts.
CREATE INDEX letter_counted ON letter (
  sent_on, patient, enrolment, kind, addressee, recipient, way, to_doctor
)
WHERE sent_on IS NOT NULL;
CREATE TRIGGER letter_that_was_sent_is_not_rewritten BEFORE UPDATE ON letter
WHEN OLD.sent_on IS NOT NULL AND NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'sent'); END;
CREATE TRIGGER letter_that_was_sent_is_not_dropped BEFORE DELETE ON letter
WHEN OLD.sent_on IS NOT NULL AND NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'sent'); END;

-- Letters about appointments. `told` is a JSON array: which session, what of it, and the day and hour the
-- letter names. `languages` are codes parted by blanks, a sheet in each. `sent_on` and `way` are NULL until
-- somebody notes that it left; what was printed stays as it was printed, and what left is not dropped.
CREATE TABLE appointment_letter (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  patient BLOB REFERENCES patient (id),
  caregiver BLOB REFERENCES caregiver (id),
  told TEXT NOT NULL CHECK (json_array_length(told) > 0),
  recipient_lines TEXT NOT NULL CHECK (json_valid(recipient_lines)),
  languages TEXT NOT NULL CHECK (languages <> ''),
  printed_at TEXT NOT NULL,
  printed_by TEXT NOT NULL,
  sent_on TEXT CHECK (sent_on IS date(sent_on)),
  way TEXT CHECK (way IN ('post', 'hand', 'mail', 'message', 'read-out', 'other')),
  CHECK ((patient IS NULL) <> (caregiver IS NULL)),
  CHECK ((sent_on IS NULL) = (way IS NULL))
) STRICT;
CREATE INDEX appointment_letter_of_patient ON appointment_letter (patient, printed_at);
CREATE INDEX appointment_letter_of_caregiver ON appointment_letter (caregiver, printed_at);
CREATE INDEX appointment_letter_by_day ON appointment_letter (sent_on);
CREATE TRIGGER appointment_letter_stays_as_printed BEFORE UPDATE OF
  id, patient, caregiver, told, recipient_lines, languages, printed_at, printed_by
ON appointment_letter
BEGIN SELECT RAISE(ABORT, 'printed'); END;
CREATE TRIGGER appointment_letter_that_was_sent_is_not_rewritten BEFORE UPDATE ON appointment_letter
WHEN OLD.sent_on IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'sent'); END;
CREATE TRIGGER appointment_letter_that_was_sent_is_not_dropped BEFORE DELETE ON appointment_letter
WHEN OLD.sent_on IS NOT NULL AND NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'sent'); END;

-- Who is on the list of a session. No mark means expected: unmarked is not absent. `changed_at` is
-- the instant of the last change of the mark and stays when it is taken back. `line` is about this
-- person at this session, `entry` how they came onto the list. NULL: `reason` when nobody asked,
-- `told_on` unless they told beforehand.
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
-- What figures count of it, without its line.
CREATE INDEX presence_of_patient ON presence (
  patient, session, mark, remote, companion, reason, entry
);

-- What stood before each change of a mark, and who was taken off a list without one; `reason` is empty
-- unless a list that was closed was put right, or somebody said why. `kept` is what was said beside the
-- mark and no longer stands in `presence`, as JSON; empty when nothing was lost. Lines are only added,
-- numbered within a file; the act of erasing a person, and it alone, takes them out.
-- Why `session` refers to nothing and only some lines are found by it: a mark writes as few pages as it
-- can. A line after which no mark stood is found; after any other the presence stands, which refers.
CREATE TABLE presence_history (
  line INTEGER NOT NULL,
  session BLOB NOT NULL CHECK (length(session) = 16),
  patient BLOB NOT NULL REFERENCES patient (id),
  act TEXT NOT NULL CHECK (act IN ('marked', 'taken-off')),
  old_mark TEXT,
  new_mark TEXT,
  reason TEXT NOT NULL,
  kept TEXT NOT NULL CHECK (kept = '' OR json_valid(kept)),
  signed_by TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (patient, line)
) STRICT, WITHOUT ROWID;
CREATE INDEX presence_history_without_mark ON presence_history (session) WHERE new_mark IS NULL;
CREATE TRIGGER presence_history_is_not_rewritten BEFORE UPDATE ON presence_history
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER presence_history_is_not_erased BEFORE DELETE ON presence_history
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- Caregivers at sessions, like patients; they never count.
CREATE TABLE caregiver_presence (
  session BLOB NOT NULL REFERENCES session (id),
  caregiver BLOB NOT NULL REFERENCES caregiver (id),
  mark TEXT CHECK (mark IN ('present', 'late', 'left-early', 'excused', 'absent')),
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
  reason TEXT NOT NULL,
  signed_by TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX caregiver_presence_history_of ON caregiver_presence_history (caregiver);
CREATE INDEX caregiver_presence_history_of_session ON caregiver_presence_history (session);
CREATE TRIGGER caregiver_presence_history_is_not_rewritten
BEFORE UPDATE ON caregiver_presence_history
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER caregiver_presence_history_is_not_erased
BEFORE DELETE ON caregiver_presence_history
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- When professionals are away: whole days, both included.
CREATE TABLE leave (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  professional BLOB NOT NULL REFERENCES professional (id),
  first TEXT NOT NULL CHECK (first IS date(first)),
  last TEXT NOT NULL CHECK (last IS date(last) AND last >= first),
  words TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX leave_by_end ON leave (last);

-- Times of another calendar, on the wall clock of the centre: of a professional or of a room, the
-- other is NULL. Titles are not kept.
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

-- Weeks the centre keeps free, by their Monday.
CREATE TABLE forbidden_week (
  monday TEXT NOT NULL PRIMARY KEY
    CHECK (monday IS date(monday) AND strftime('%w', monday) = '1'),
  words TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Calls and messages, as they were logged. NULL: `session` when it was about none, `next_on` when nothing
-- comes or no day was named.
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

-- What somebody who waits wishes: JSON of Wish; and how often a place went to somebody who had waited
-- less. `noted_at` is NULL when nobody asked yet.
CREATE TABLE wish (
  enrolment BLOB NOT NULL PRIMARY KEY REFERENCES enrolment (id),
  patient BLOB NOT NULL REFERENCES patient (id),
  wish TEXT NOT NULL CHECK (json_valid(wish)),
  noted_at TEXT,
  passed_over INTEGER NOT NULL CHECK (passed_over >= 0)
) STRICT;
CREATE INDEX wish_of_patient ON wish (patient);

-- Who takes neighbours along and who needs a seat.
CREATE TABLE car_share (
  patient BLOB NOT NULL PRIMARY KEY REFERENCES patient (id),
  offers INTEGER NOT NULL CHECK (offers >= 0),
  seeks INTEGER NOT NULL CHECK (seeks IN (0, 1)),
  phone_agreed INTEGER NOT NULL CHECK (phone_agreed IN (0, 1)),
  noted_on TEXT NOT NULL CHECK (noted_on IS date(noted_on))
) STRICT, WITHOUT ROWID;

-- The numbers of a session's sheet, with the code its badge bears. One that was given never changes.
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

-- Papers kept with a session, such as its signed sheet: `binder` says where the paper itself lies. They
-- are about many people, hence in nobody's own copy and not erased with one of them.
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

-- The latest acts of planning, with what they touched before and after: JSON of Snapshot, so that one can
-- be undone whole. Erasing anybody takes them all out. `undone_at` is NULL while it holds.
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

-- Who was at which session: one line for each person, whatever files they have. Of several marks the
-- first of present, late, left-early, excused, absent counts; no mark at all is still expected.
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

-- A programme with how it stands: people, not files. Whoever was erased takes part no more, and is
-- still one who did.
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

-- A session with its programme and how its list stands: people, not files.
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

-- What was done, by whom, when. Lines are only added; `hash` covers the line and `previous_hash`
-- (src/history.rs). Nothing here names a person but by identity: what may have to be erased one day
-- lies in `change`.
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

CREATE INDEX history_of_object ON history (object);
-- Who was given a handout, found by the handout.
CREATE INDEX history_of_handout ON history (json_extract(detail, '$.handout'))
WHERE act = 'print-handout' AND json_valid(detail);

-- The readable values of a change: erased with the person, while the history line stays.
CREATE TABLE change (
  line INTEGER NOT NULL REFERENCES history (line),
  patient BLOB NOT NULL REFERENCES patient (id),
  field TEXT NOT NULL,
  old TEXT NOT NULL,
  new TEXT NOT NULL,
  PRIMARY KEY (line, patient, field)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_of_patient ON change (patient);

-- Who looked at whose file.
CREATE TABLE read_log (
  line INTEGER PRIMARY KEY,
  patient BLOB NOT NULL REFERENCES patient (id),
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  what TEXT NOT NULL CHECK (what IN ('file', 'identifier', 'paper', 'print', 'export'))
) STRICT;
CREATE INDEX read_log_of_patient ON read_log (patient, at);

-- Persons that were erased: no name, no number of theirs. `highest_number` is the highest file number
-- given by then, so that none is given twice.
CREATE TABLE erasure (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  erased_at TEXT NOT NULL,
  erased_by TEXT NOT NULL,
  reason TEXT NOT NULL,
  certificate TEXT NOT NULL,
  highest_number INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Has a row only inside the transaction that erases a person.
CREATE TABLE erasing (
  only INTEGER PRIMARY KEY CHECK (only = 1)
) STRICT;

-- This laptop's signing seeds. The last whose day has come is in force, those before it still prove what
-- they signed; `in_force_from` is NULL while the hub has not taken it.
CREATE TABLE device (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  seed BLOB NOT NULL UNIQUE CHECK (length(seed) = 32),
  created_at TEXT NOT NULL,
  in_force_from TEXT
) STRICT;

-- The hub this register reports to: at most one row.
CREATE TABLE hub (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  url TEXT NOT NULL,
  name TEXT NOT NULL,
  public_key BLOB NOT NULL CHECK (length(public_key) = 32),
  centre_code TEXT NOT NULL,
  linked_at TEXT NOT NULL
) STRICT;

-- Tables that were validated to leave, as the exact bytes. `sending` is a lease with an end; `cause` is
-- empty for a first release; `may_have_left` is never taken back.
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
  -- Both NULL unless `sending`, or put off.
  lease_until TEXT CHECK ((lease_until IS NOT NULL) = (state = 'sending')),
  next_try_at TEXT CHECK (next_try_at IS NULL OR state = 'ready'),
  failures INTEGER NOT NULL CHECK (failures >= 0),
  UNIQUE (centre, dataset, period, revision)
) STRICT;

-- What each batch said, withheld and was counted from: `counts`, `hidden_codes` and `line`, the line of the
-- disclosure rules, are JSON. The last two are NULL for what was released before they were kept. Lines are
-- only added.
CREATE TABLE ledger (
  sequence INTEGER PRIMARY KEY REFERENCES outbox (sequence),
  body_sha256 BLOB NOT NULL CHECK (length(body_sha256) = 32),
  counts TEXT NOT NULL,
  hidden_codes TEXT NOT NULL,
  line TEXT CHECK (json_valid(line)),
  register_sha256 BLOB CHECK (length(register_sha256) = 32),
  CHECK ((line IS NULL) = (register_sha256 IS NULL))
) STRICT;
CREATE TRIGGER ledger_is_not_rewritten BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER ledger_is_not_erased BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- By which number a person is told from another in the ledger; nobody is behind a NULL any more, and the
-- number is not given again.
CREATE TABLE counted_person (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  person BLOB UNIQUE REFERENCES patient (id)
) STRICT;

-- How each try to bring a batch to the hub ended.
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
CREATE INDEX attempt_of_batch ON attempt (sequence);

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

-- The hub's receipts, as received, once their signature was verified.
CREATE TABLE receipt (
  sequence INTEGER PRIMARY KEY REFERENCES outbox (sequence),
  receipt BLOB NOT NULL,
  verified_at TEXT NOT NULL
) STRICT;
