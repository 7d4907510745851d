INSERT INTO device (id, centre, public_key, state, enrolled_at)
VALUES (:id, :centre, :public_key, 'active', :enrolled_at);
