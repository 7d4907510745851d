SELECT * FROM declaration WHERE programme = :programme ORDER BY declared_on DESC, line DESC
