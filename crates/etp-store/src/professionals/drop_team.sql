DELETE FROM team WHERE programme = :programme
