SELECT centre, zone, set_at FROM centre_zone;
