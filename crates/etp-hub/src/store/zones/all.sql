SELECT centre, zone FROM centre_zone ORDER BY centre;
