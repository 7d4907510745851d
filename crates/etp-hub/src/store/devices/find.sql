SELECT centre, public_key, state FROM device WHERE id = :id;
