-- Letters about appointments: invitations, after an absence, of sessions that moved or do not take place.

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
