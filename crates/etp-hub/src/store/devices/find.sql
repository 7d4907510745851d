SELECT centre, public_key, state, replaced_by, retires_at FROM device WHERE id = :id;
