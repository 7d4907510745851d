INSERT INTO programme (id, template, title, pathology, starts_on)
VALUES (:id, :template, :title, :pathology, :starts_on)
