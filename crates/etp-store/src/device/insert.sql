INSERT INTO device (number, seed, created_at, in_force_from)
VALUES (
  coalesce(:number, (SELECT coalesce(max(number), 0) + 1 FROM device)),
  :seed, :created_at, :in_force_from
)
