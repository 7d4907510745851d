SELECT source FROM handout WHERE name = :name
