SELECT root FROM patient WHERE id = :id AND NOT erased
