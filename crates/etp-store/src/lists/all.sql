SELECT * FROM saved_list ORDER BY name
