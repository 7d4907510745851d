INSERT INTO centre_zone (centre, zone, set_at) VALUES (:centre, :zone, :set_at)
ON CONFLICT (centre) DO UPDATE SET zone = excluded.zone, set_at = excluded.set_at;
