INSERT INTO room (id, place, name, seats, active) VALUES (:id, :place, :name, :seats, :active)
ON CONFLICT (id) DO UPDATE SET
  place = excluded.place, name = excluded.name, seats = excluded.seats, active = excluded.active
