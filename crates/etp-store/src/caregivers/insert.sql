INSERT INTO caregiver (
  id, last_name, first_name, residence, postal_code, commune, address, phone, other_phone, email,
  languages, spoken, notes, folded_last, folded_first, search
) VALUES (
  :id, :last_name, :first_name, :residence, :postal_code, :commune, :address, :phone, :other_phone,
  :email, :languages, :spoken, :notes, :folded_last, :folded_first, :search
)
