SELECT name, number, source, saved_at, saved_by FROM handout_version AS one
WHERE number = (SELECT max(number) FROM handout_version WHERE name = one.name)
ORDER BY name
