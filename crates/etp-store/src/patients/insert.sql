INSERT INTO patient (
  id, file_number, last_name, first_name, sex, birth_date, residence, postal_code, commune, phone,
  languages, folded_last, folded_first, search
) VALUES (
  :id, :file_number, :last_name, :first_name, :sex, :birth_date, :residence, :postal_code, :commune,
  :phone, :languages, :folded_last, :folded_first, :search
)
