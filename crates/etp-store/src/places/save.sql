INSERT INTO place (
  id, name, kind, residence, postal_code, commune, address, phone, other_phone, email,
  travel_minutes, setup_minutes, active
) VALUES (
  :id, :name, :kind, :residence, :postal_code, :commune, :address, :phone, :other_phone, :email,
  :travel_minutes, :setup_minutes, :active
)
ON CONFLICT (id) DO UPDATE SET
  name = excluded.name, kind = excluded.kind, residence = excluded.residence,
  postal_code = excluded.postal_code, commune = excluded.commune, address = excluded.address,
  phone = excluded.phone, other_phone = excluded.other_phone, email = excluded.email,
  travel_minutes = excluded.travel_minutes, setup_minutes = excluded.setup_minutes,
  active = excluded.active
