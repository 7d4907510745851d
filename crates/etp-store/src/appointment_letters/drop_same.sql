DELETE FROM appointment_letter
WHERE (patient IN (
    SELECT same.id FROM patient AS own JOIN patient AS same ON same.root = own.root
    WHERE own.id = :patient
  ) OR caregiver = :caregiver)
  AND told = :told AND sent_on IS NULL
