DELETE FROM handout_draft WHERE name = :name
