INSERT INTO attachment_bytes (attachment, bytes) VALUES (:id, :bytes)
