INSERT INTO handout_draft (name, began_from, body, kept_at, kept_by)
VALUES (:name, :began_from, :body, :at, :by)
ON CONFLICT (name) DO UPDATE SET
  began_from = excluded.began_from, body = excluded.body,
  kept_at = excluded.kept_at, kept_by = excluded.kept_by
