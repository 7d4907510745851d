INSERT INTO handout (name, source, from_centre, added_at) VALUES (:name, :source, :from_centre, :at)
ON CONFLICT (name) DO UPDATE SET
  source = excluded.source, from_centre = excluded.from_centre, added_at = excluded.added_at
