WITH alike AS (
  SELECT patient FROM json_each(:numbers) AS given
  JOIN identifier ON kind = given.value ->> 0 AND number = given.value ->> 1
  UNION
  SELECT id FROM patient WHERE birth_date = :birth_date
  UNION
  SELECT patient FROM json_each(:phones) AS given JOIN patient_phone ON digits = given.value
  UNION
  SELECT patient FROM patient_sound
  WHERE code IN (SELECT value FROM json_each(:first)) AND patient IN (
    SELECT patient FROM patient_sound WHERE code IN (SELECT value FROM json_each(:last))
  )
)
SELECT patient.* FROM alike JOIN patient ON patient.id = alike.patient
WHERE NOT erased
  AND root IS NOT (SELECT root FROM patient WHERE id = :self)
  AND NOT EXISTS (
    SELECT 1 FROM not_same
    JOIN patient AS one ON one.id = not_same.a
    JOIN patient AS other ON other.id = not_same.b
    WHERE one.root IN (patient.root, (SELECT root FROM patient WHERE id = :self))
      AND other.root IN (patient.root, (SELECT root FROM patient WHERE id = :self))
      AND one.root <> other.root
  )
ORDER BY folded_last, folded_first, file_number
