SELECT id, residence, postal_code, commune FROM patient
WHERE merged_into IS NULL AND NOT erased
ORDER BY id
