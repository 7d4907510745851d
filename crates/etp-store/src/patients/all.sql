SELECT * FROM patient WHERE NOT erased
