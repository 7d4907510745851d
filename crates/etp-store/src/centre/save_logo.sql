INSERT INTO centre_logo (only, media_type, bytes) VALUES (1, :media_type, :bytes)
ON CONFLICT (only) DO UPDATE SET media_type = excluded.media_type, bytes = excluded.bytes
