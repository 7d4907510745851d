SELECT name FROM report_scheme_retired ORDER BY name
