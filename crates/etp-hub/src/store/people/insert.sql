INSERT INTO person (name, role, password, must_change, added_at)
VALUES (:name, :role, :password, :must_change, :added_at);
