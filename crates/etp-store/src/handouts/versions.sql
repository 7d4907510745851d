SELECT name, number, source, saved_at, saved_by FROM handout_version
WHERE name = :name ORDER BY number DESC
