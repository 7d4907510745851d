SELECT root FROM patient
WHERE birth_date = :birth_date
  AND replace(folded_last, ' ', '') = :last
  AND replace(folded_first, ' ', '') = :first
  AND NOT erased
ORDER BY file_number
LIMIT 1
