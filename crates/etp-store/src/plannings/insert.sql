INSERT INTO planning (id, kind, planned_at, planned_by, before, after, undone_at)
VALUES (:id, :kind, :at, :by, :before, :after, NULL)
