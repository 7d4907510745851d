SELECT * FROM programme_evaluation WHERE programme = :programme ORDER BY year DESC, kind
