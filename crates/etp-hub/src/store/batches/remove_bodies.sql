-- The body of what stands is kept: the published cells are verified against it.
UPDATE batch
SET body = :nothing, body_removed_at = :now
WHERE received_at < :before AND body_removed_at = ''
  AND hub_seq NOT IN (SELECT hub_seq FROM table_state);
