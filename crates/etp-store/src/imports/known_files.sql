SELECT * FROM patient WHERE NOT erased ORDER BY file_number
