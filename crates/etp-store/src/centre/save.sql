INSERT INTO centre (only, code, name, country, region, phone, demo)
VALUES (1, :code, :name, :country, :region, :phone, :demo)
ON CONFLICT (only) DO UPDATE SET
  code = excluded.code, name = excluded.name, country = excluded.country,
  region = excluded.region, phone = excluded.phone, demo = excluded.demo
