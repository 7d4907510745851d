UPDATE caregiver SET
  last_name = :last_name, first_name = :first_name, residence = :residence,
  postal_code = :postal_code, commune = :commune, address = :address, phone = :phone,
  other_phone = :other_phone, email = :email, languages = :languages, spoken = :spoken,
  notes = :notes, folded_last = :folded_last, folded_first = :folded_first, search = :search
WHERE id = :id
