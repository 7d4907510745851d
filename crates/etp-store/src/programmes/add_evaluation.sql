INSERT INTO programme_evaluation (programme, kind, year, done_on, noted_by)
VALUES (:programme, :kind, :year, :done_on, :by)
ON CONFLICT (programme, kind, year) DO UPDATE SET
  done_on = excluded.done_on, noted_by = excluded.noted_by
