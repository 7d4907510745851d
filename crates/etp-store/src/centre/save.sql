INSERT INTO centre (
  only, code, name, country, region, phone, number, letterhead, complete_from, demo
)
VALUES (
  1, :code, :name, :country, :region, :phone, :number, :letterhead, :complete_from, :demo
)
ON CONFLICT (only) DO UPDATE SET
  code = excluded.code, name = excluded.name, country = excluded.country,
  region = excluded.region, phone = excluded.phone, number = excluded.number,
  letterhead = excluded.letterhead, complete_from = excluded.complete_from, demo = excluded.demo
