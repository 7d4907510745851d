-- Half-years and years beside quarters, withdrawals, causes, new keys, zones, settings.

-- Which revision of a centre's table stands: `status` withdrawn has no cells.
ALTER TABLE table_state ADD COLUMN data_set TEXT NOT NULL DEFAULT 'ETP_C';
ALTER TABLE table_state ADD COLUMN status   TEXT NOT NULL DEFAULT 'released' CHECK (status IN ('released', 'withdrawn'));
ALTER TABLE table_state ADD COLUMN step     TEXT NOT NULL DEFAULT 'full';
ALTER TABLE table_state ADD COLUMN cause    TEXT NOT NULL DEFAULT '';

-- A key that was replaced holds until `retires_at`; empty while it was not.
ALTER TABLE device ADD COLUMN replaced_by TEXT NOT NULL DEFAULT '';
ALTER TABLE device ADD COLUMN retires_at  TEXT NOT NULL DEFAULT '';

-- When a body was removed after its time; its envelope, receipt and place in the log stay.
ALTER TABLE batch ADD COLUMN body_removed_at TEXT NOT NULL DEFAULT '';

-- The zone the administrator put a centre in.
CREATE TABLE centre_zone (
    centre TEXT NOT NULL PRIMARY KEY,
    zone   TEXT NOT NULL,
    set_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What the administrator set: name and value.
CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
