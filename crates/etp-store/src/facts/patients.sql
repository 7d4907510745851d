SELECT id, sex, birth_date, residence, cover_country, spoken, interpreter, reading_level, transport,
  occupation, activity, living, standing, erased
FROM patient
WHERE merged_into IS NULL
ORDER BY id
