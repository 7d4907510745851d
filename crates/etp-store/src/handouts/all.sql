SELECT name, from_centre, added_at FROM handout ORDER BY name
