UPDATE device SET in_force_from = :now WHERE number = :number AND in_force_from IS NULL
