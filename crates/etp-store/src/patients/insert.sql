INSERT INTO patient (
  id, file_number, last_name, birth_name, first_name, sex, birth_date, residence, postal_code,
  commune, address, phone, other_phone, email, languages, spoken, reads, reading_level, large_print,
  interpreter, transport, travel_minutes, cover_country, cover_body, occupation, activity, living,
  doctor, notes, standing, standing_since, standing_reason, folded_last, folded_first, merged_into,
  root, import, added_at, added_by, erased, counted
) VALUES (
  :id, :file_number, :last_name, :birth_name, :first_name, :sex, :birth_date, :residence,
  :postal_code, :commune, :address, :phone, :other_phone, :email, :languages, :spoken, :reads,
  :reading_level, :large_print, :interpreter, :transport, :travel_minutes, :cover_country,
  :cover_body, :occupation, :activity, :living, :doctor, :notes, :standing, :standing_since,
  :standing_reason, :folded_last, :folded_first, NULL, :id, NULL, NULL, '', 0, 1
)
