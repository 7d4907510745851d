SELECT person, standing = 'active' AS active, born_exactly
FROM json_each(:people) AS given JOIN finding ON finding.person = unhex(given.value)
ORDER BY folded_last, folded_first, file_number
