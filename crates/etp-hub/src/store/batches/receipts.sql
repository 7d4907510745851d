SELECT receipt FROM batch WHERE device = :device AND sequence > :after ORDER BY sequence LIMIT :most;
