INSERT INTO device (id, centre, public_key, state, enrolled_at, replaced_by, retires_at)
VALUES (:id, :centre, :public_key, :state, :enrolled_at, :replaced_by, :retires_at);
