SELECT * FROM place ORDER BY active DESC, name, id
