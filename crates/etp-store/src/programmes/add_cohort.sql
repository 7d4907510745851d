INSERT INTO cohort (id, programme, version, title, starts_on)
VALUES (:id, :programme, :version, :title, :starts_on)
