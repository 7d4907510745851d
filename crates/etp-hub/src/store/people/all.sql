SELECT name, role, password, must_change FROM person ORDER BY name;
