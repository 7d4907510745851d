UPDATE patient SET
  root = :kept, merged_into = CASE WHEN id = :gone THEN :kept ELSE merged_into END
WHERE root = :gone
