SELECT count(*) AS matching FROM patient
WHERE NOT EXISTS (
  SELECT 1 FROM json_each(:words) AS word
  WHERE instr(patient.search, ' ' || word.value) = 0
)
