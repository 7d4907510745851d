INSERT INTO identifier (patient, kind, number) VALUES (:patient, :kind, :number)
