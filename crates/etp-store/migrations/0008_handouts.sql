-- What a centre writes itself: handouts of its own, and its own wording of those that ship.

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

-- Who was given a handout, found by the handout.
CREATE INDEX history_of_handout ON history (json_extract(detail, '$.handout'))
WHERE act = 'print-handout' AND json_valid(detail);
