INSERT INTO change (line, patient, field, old, new) VALUES (:line, :patient, :field, :old, :new)
