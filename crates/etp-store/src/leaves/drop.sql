DELETE FROM leave WHERE id = :id
