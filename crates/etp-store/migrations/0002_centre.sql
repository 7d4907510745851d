CREATE TEMP TABLE old_centre AS SELECT * FROM centre;
DROP TABLE centre;

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

CREATE TABLE centre_logo (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  media_type TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

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

CREATE TABLE import_mapping (
  headings_digest TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  mapping TEXT NOT NULL CHECK (json_valid(mapping)),
  used_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_list (
  name TEXT NOT NULL PRIMARY KEY,
  list TEXT NOT NULL,
  search TEXT NOT NULL
) STRICT, WITHOUT ROWID;

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

CREATE TABLE team (
  programme BLOB NOT NULL REFERENCES programme (id),
  professional BLOB NOT NULL REFERENCES professional (id),
  role TEXT NOT NULL CHECK (role IN ('coordinator', 'educator', 'guest')),
  PRIMARY KEY (programme, professional)
) STRICT, WITHOUT ROWID;
CREATE INDEX team_of_professional ON team (professional);

INSERT INTO centre (
  only, code, name, country, region, phone, number, letterhead, complete_from, demo
)
SELECT only, code, name, country, region, phone, '', '', NULL, demo FROM old_centre;
DROP TABLE old_centre;
