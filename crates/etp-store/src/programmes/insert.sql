INSERT INTO programme (id, template, title, pathology, starts_on, scheme, status, details)
VALUES (:id, :template, :title, :pathology, :starts_on, :scheme, :status, :details)
