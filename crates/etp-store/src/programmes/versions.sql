SELECT * FROM pathway_version WHERE programme = :programme ORDER BY number DESC
