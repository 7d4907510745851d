INSERT INTO report_scheme_retired (name, retired_at, retired_by) VALUES (:name, :at, :by)
ON CONFLICT (name) DO NOTHING
