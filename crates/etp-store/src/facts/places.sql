SELECT id, name, kind, residence FROM place ORDER BY id
