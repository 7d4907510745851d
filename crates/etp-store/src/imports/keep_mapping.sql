INSERT INTO import_mapping (headings_digest, name, mapping, used_at)
VALUES (:headings_digest, :name, :mapping, :at)
ON CONFLICT (headings_digest) DO UPDATE SET
  name = excluded.name, mapping = excluded.mapping, used_at = excluded.used_at
