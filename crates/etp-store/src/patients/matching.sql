SELECT * FROM patient
WHERE NOT EXISTS (
  SELECT 1 FROM json_each(:words) AS word
  WHERE instr(patient.search, ' ' || word.value) = 0
)
ORDER BY folded_last, folded_first, file_number
LIMIT :limit OFFSET :offset
