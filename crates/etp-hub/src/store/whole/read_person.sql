SELECT name, role, password, must_change, added_at FROM person;
