CREATE TABLE import_line (
  line INTEGER PRIMARY KEY,
  import BLOB NOT NULL REFERENCES import (id),
  what TEXT NOT NULL CHECK (what IN (
    'programme', 'session', 'enrolment', 'presence', 'mark', 'assessment'
  )),
  object BLOB NOT NULL CHECK (length(object) = 16),
  patient BLOB REFERENCES patient (id)
    CHECK ((patient IS NULL) = (what IN ('programme', 'session')))
) STRICT;
CREATE INDEX import_line_of_import ON import_line (import);
CREATE INDEX import_line_of_patient ON import_line (patient);
