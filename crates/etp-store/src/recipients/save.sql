INSERT INTO recipient (
  id, kind, name, organisation, residence, postal_code, commune, address, phone, other_phone,
  email, number, active, search
) VALUES (
  :id, :kind, :name, :organisation, :residence, :postal_code, :commune, :address, :phone,
  :other_phone, :email, :number, :active, :search
)
ON CONFLICT (id) DO UPDATE SET
  kind = excluded.kind, name = excluded.name, organisation = excluded.organisation,
  residence = excluded.residence, postal_code = excluded.postal_code, commune = excluded.commune,
  address = excluded.address, phone = excluded.phone, other_phone = excluded.other_phone,
  email = excluded.email, number = excluded.number, active = excluded.active,
  search = excluded.search
