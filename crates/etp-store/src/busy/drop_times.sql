DELETE FROM busy WHERE source IN (
  SELECT line FROM busy_source
  WHERE name = :name AND professional IS :professional AND room IS :room
)
