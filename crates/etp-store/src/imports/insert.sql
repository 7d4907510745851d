INSERT INTO import (
  id, source_digest, file_name, kind, taken, imported_at, imported_by, undone_at, undone_by
) VALUES (:id, :source_digest, :file_name, :kind, :taken, :at, :by, NULL, NULL)
