-- Reports: a centre's own forms, what people say in them, what was sent, and what they are counted from.

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

-- Whether a letter went to the treating doctor or another general practitioner. NULL while the register
-- still knows to whom it went: only erasing the person writes it down.
ALTER TABLE letter ADD COLUMN to_doctor INTEGER CHECK (to_doctor IN (0, 1));

-- What figures count of long rows, without their texts.
CREATE INDEX assessment_counted ON assessment (
  patient, done_on, enrolment, kind, remote, individual, decision, proposal <> ''
);
CREATE INDEX letter_counted ON letter (
  sent_on, patient, enrolment, kind, addressee, recipient, way, to_doctor
)
WHERE sent_on IS NOT NULL;
CREATE INDEX enrolment_counted ON enrolment (
  patient, programme, enrolled_on, offer, referred_on, referral_origin, ended_on, ending_kind, end_reason
);
DROP INDEX presence_of_patient;
CREATE INDEX presence_of_patient ON presence (
  patient, session, mark, remote, companion, reason, entry
);
