DELETE FROM change WHERE line IN (
  SELECT history.line
  FROM patient AS file
  CROSS JOIN merge ON file.id IN (merge.kept, merge.gone)
  CROSS JOIN history ON history.at IN (merge.merged_at, merge.undone_at)
  WHERE file.root = :root
)
AND patient IN (
  SELECT other.id
  FROM patient AS file
  CROSS JOIN merge ON file.id IN (merge.kept, merge.gone)
  CROSS JOIN patient AS other ON other.id IN (merge.kept, merge.gone)
  WHERE file.root = :root
)
