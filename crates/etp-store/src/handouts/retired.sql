SELECT name FROM handout_retired ORDER BY name
