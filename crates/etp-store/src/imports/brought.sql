SELECT what, object, patient FROM import_line WHERE import = :import ORDER BY line DESC
