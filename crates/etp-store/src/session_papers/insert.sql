INSERT INTO session_paper (
  session, sha256, title, media_type, size, binder, added_at, added_by
) VALUES (:session, :sha256, :title, :media_type, :size, :binder, :at, :by)
