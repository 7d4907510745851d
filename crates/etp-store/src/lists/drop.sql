DELETE FROM saved_list WHERE name = :name
