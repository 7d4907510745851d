INSERT INTO epices (id, patient, answered_on, answers)
VALUES (:id, :patient, :answered_on, :answers)
