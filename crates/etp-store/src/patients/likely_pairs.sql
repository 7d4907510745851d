WITH alike AS (
  SELECT one.patient AS one, other.patient AS other
  FROM identifier AS one JOIN identifier AS other USING (kind, number)
  UNION
  SELECT one.id, other.id
  FROM patient AS one JOIN patient AS other USING (birth_date)
  WHERE length(birth_date) = 10
  UNION
  SELECT one.patient, other.patient
  FROM patient_phone AS one JOIN patient_phone AS other USING (digits)
  UNION
  SELECT one.person, other.person
  FROM finding AS one JOIN finding AS other USING (folded_last, folded_first)
),
pair AS (
  SELECT DISTINCT left_file.root AS a, right_file.root AS b
  FROM alike
  JOIN patient AS left_file ON left_file.id = alike.one
  JOIN patient AS right_file ON right_file.id = alike.other
  WHERE left_file.root < right_file.root AND NOT left_file.erased AND NOT right_file.erased
)
SELECT a, b FROM pair
WHERE NOT EXISTS (
  SELECT 1 FROM not_same
  JOIN patient AS one ON one.id = not_same.a
  JOIN patient AS other ON other.id = not_same.b
  WHERE (one.root, other.root) IN (VALUES (pair.a, pair.b), (pair.b, pair.a))
)
LIMIT :limit
