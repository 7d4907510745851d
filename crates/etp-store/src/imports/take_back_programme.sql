DELETE FROM programme
WHERE id = :id
  AND NOT EXISTS (SELECT 1 FROM session WHERE programme = :id)
  AND NOT EXISTS (SELECT 1 FROM enrolment WHERE programme = :id)
  AND NOT EXISTS (SELECT 1 FROM team WHERE programme = :id)
  AND NOT EXISTS (SELECT 1 FROM declaration WHERE programme = :id)
  AND NOT EXISTS (SELECT 1 FROM programme_evaluation WHERE programme = :id)
  AND NOT EXISTS (SELECT 1 FROM pathway_version WHERE programme = :id AND number > 1)
  AND NOT EXISTS (SELECT 1 FROM series WHERE programme = :id)
  AND NOT EXISTS (SELECT 1 FROM evaluation_text WHERE programme = :id)
