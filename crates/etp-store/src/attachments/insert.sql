INSERT INTO attachment (id, patient, kind, title, media_type, size, sha256, added_at, added_by)
VALUES (:id, :patient, :kind, :title, :media_type, :size, :sha256, :at, :by)
