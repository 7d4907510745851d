SELECT name, began_from, body, kept_at, kept_by FROM handout_draft ORDER BY kept_at DESC, name
