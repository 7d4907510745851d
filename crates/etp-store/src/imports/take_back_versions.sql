DELETE FROM pathway_version WHERE programme = :id
