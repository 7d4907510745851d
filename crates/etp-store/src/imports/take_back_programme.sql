DELETE FROM programme
WHERE id = :id
  AND NOT EXISTS (SELECT 1 FROM session WHERE programme = :id)
  AND NOT EXISTS (SELECT 1 FROM enrolment WHERE programme = :id)
  AND NOT EXISTS (SELECT 1 FROM team WHERE programme = :id)
