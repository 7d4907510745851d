INSERT INTO report_answer (scheme, period, programme, cell, words, said_by, said_at)
VALUES (:scheme, :period, :programme, :cell, :words, :by, :at)
ON CONFLICT (scheme, period, programme, cell) DO UPDATE SET
  words = excluded.words, said_by = excluded.said_by, said_at = excluded.said_at
