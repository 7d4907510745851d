SELECT * FROM report_scheme AS own
WHERE number = (SELECT max(number) FROM report_scheme WHERE name = own.name)
ORDER BY name
