SELECT id, title, scheme, pathology, status, starts_on FROM programme ORDER BY id
