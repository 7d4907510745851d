INSERT INTO team (programme, professional, role) VALUES (:programme, :professional, :role)
