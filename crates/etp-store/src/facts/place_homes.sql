SELECT id, residence, postal_code, commune FROM place ORDER BY id
