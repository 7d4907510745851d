UPDATE patient SET
  last_name = :last_name, birth_name = :birth_name, first_name = :first_name, sex = :sex,
  birth_date = :birth_date, residence = :residence, postal_code = :postal_code,
  commune = :commune, address = :address, phone = :phone, other_phone = :other_phone,
  email = :email, languages = :languages, spoken = :spoken, reads = :reads,
  reading_level = :reading_level, large_print = :large_print, interpreter = :interpreter,
  transport = :transport, travel_minutes = :travel_minutes, cover_country = :cover_country,
  cover_body = :cover_body, occupation = :occupation, activity = :activity, living = :living,
  doctor = :doctor, notes = :notes, standing = :standing, standing_since = :standing_since,
  standing_reason = :standing_reason, folded_last = :folded_last, folded_first = :folded_first
WHERE id = :id AND NOT erased
