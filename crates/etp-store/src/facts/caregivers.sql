SELECT id, residence FROM caregiver ORDER BY id
