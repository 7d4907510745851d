UPDATE tie SET first_contact = 0
WHERE patient IN (
  SELECT id FROM patient WHERE root = (SELECT root FROM patient WHERE id = :patient)
)
