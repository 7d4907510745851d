INSERT INTO hub (only, url, name, public_key, centre_code, linked_at)
VALUES (1, :url, :name, :public_key, :centre_code, :linked_at)
ON CONFLICT (only) DO UPDATE SET
  url = excluded.url, name = excluded.name, public_key = excluded.public_key,
  centre_code = excluded.centre_code, linked_at = excluded.linked_at
