SELECT * FROM report_scheme WHERE name = :name ORDER BY number DESC
