INSERT INTO evaluation_text (programme, kind, year, part, words, saved_at, saved_by)
VALUES (:programme, :kind, :year, :part, :words, :at, :by)
ON CONFLICT (programme, kind, year, part) DO UPDATE SET
  words = excluded.words, saved_at = excluded.saved_at, saved_by = excluded.saved_by
