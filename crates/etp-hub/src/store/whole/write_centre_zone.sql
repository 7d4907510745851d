INSERT INTO centre_zone (centre, zone, set_at)
VALUES (:centre, :zone, :set_at);
