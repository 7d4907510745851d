INSERT INTO read_log (patient, at, by, what)
SELECT :patient, :at, :by, :what
WHERE NOT EXISTS (
  SELECT 1 FROM read_log
  WHERE patient = :patient AND by = :by AND what = :what AND at > :since AND at <= :at
)
