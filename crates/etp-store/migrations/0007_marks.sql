DROP TRIGGER presence_history_is_not_rewritten;
DROP TRIGGER presence_history_is_not_erased;
DROP INDEX presence_history_of;
DROP INDEX presence_history_of_patient;
ALTER TABLE presence_history RENAME TO old_presence_history;
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
INSERT INTO presence_history (
  line, session, patient, act, old_mark, new_mark, reason, kept, signed_by, at
)
SELECT line, session, patient, act, old_mark, new_mark, reason, kept, signed_by, at
FROM old_presence_history ORDER BY patient, line;
DROP TABLE old_presence_history;
CREATE INDEX presence_history_without_mark ON presence_history (session) WHERE new_mark IS NULL;
CREATE TRIGGER presence_history_is_not_rewritten BEFORE UPDATE ON presence_history
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER presence_history_is_not_erased BEFORE DELETE ON presence_history
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
