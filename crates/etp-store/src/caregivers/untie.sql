DELETE FROM tie
WHERE caregiver = :caregiver AND patient IN (
  SELECT id FROM patient WHERE root = (SELECT root FROM patient WHERE id = :patient)
)
