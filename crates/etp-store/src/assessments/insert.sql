INSERT INTO assessment (id, patient, kind, done_on, remote)
VALUES (:id, :patient, :kind, :done_on, :remote)
