UPDATE person SET password = :password, must_change = :must_change WHERE name = :name;
