INSERT INTO declaration (programme, kind, declared_on, number, facts, noted_at, noted_by)
VALUES (:programme, :kind, :declared_on, :number, :facts, :at, :by)
