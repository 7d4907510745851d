SELECT id, profession, completed_on FROM professional ORDER BY id
