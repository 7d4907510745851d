INSERT INTO report_scheme (name, number, source, saved_at, saved_by)
VALUES (:name, :number, :source, :at, :by)
