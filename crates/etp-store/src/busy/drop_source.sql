DELETE FROM busy_source
WHERE name = :name AND professional IS :professional AND room IS :room
