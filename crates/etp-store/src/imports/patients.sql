SELECT id FROM patient WHERE import = :import ORDER BY file_number
