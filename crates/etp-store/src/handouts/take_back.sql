DELETE FROM handout_retired WHERE name = :name
