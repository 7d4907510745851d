INSERT INTO series (id, programme, rule) VALUES (:id, :programme, :rule)
