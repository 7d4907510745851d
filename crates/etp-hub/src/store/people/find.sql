SELECT name, role, password, must_change FROM person WHERE name = :name;
