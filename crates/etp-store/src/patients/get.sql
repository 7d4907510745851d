SELECT * FROM patient WHERE id = :id AND NOT erased
