-- Who may look at the pages. A name the administrator chose, and nothing else of a person.

-- `password` is an argon2id hash; `must_change` is 1 while it is the one-time one.
CREATE TABLE person (
    name        TEXT    NOT NULL PRIMARY KEY,
    role        TEXT    NOT NULL CHECK (role IN ('coordinator', 'reader')),
    password    TEXT    NOT NULL,
    must_change INTEGER NOT NULL CHECK (must_change IN (0, 1)),
    added_at    TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

-- Who is signed in: the digest of what the browser keeps, and until when.
CREATE TABLE session (
    digest     TEXT NOT NULL PRIMARY KEY,
    person     TEXT NOT NULL REFERENCES person (name),
    expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
