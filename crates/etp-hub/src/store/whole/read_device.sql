SELECT id, centre, public_key, state, enrolled_at, replaced_by, retires_at FROM device;
