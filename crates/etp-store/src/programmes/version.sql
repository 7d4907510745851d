SELECT * FROM pathway_version WHERE programme = :programme AND number = :number
