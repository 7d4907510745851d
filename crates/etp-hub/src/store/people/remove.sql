DELETE FROM person WHERE name = :name;
