DELETE FROM report_scheme_retired WHERE name = :name
