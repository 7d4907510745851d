SELECT * FROM caregiver WHERE id = :id
