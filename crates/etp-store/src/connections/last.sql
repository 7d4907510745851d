-- The end of an exchange takes the place of its beginning.
SELECT * FROM connection AS one
WHERE (one.outcome <> 'begun' OR NOT EXISTS (
  SELECT 1 FROM connection AS ended
  WHERE ended.line > one.line AND ended.outcome <> 'begun'
    AND ended.at = one.at AND ended.address = one.address AND ended.purpose = one.purpose
))
ORDER BY one.line DESC LIMIT :limit
