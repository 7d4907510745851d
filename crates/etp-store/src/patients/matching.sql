SELECT person, standing = 'active' AS active, born_exactly
FROM finding
WHERE (:one = '' OR instr(text, :one)) AND (:two = '' OR instr(text, :two))
  AND (:three = '' OR instr(text, :three)) AND (:four = '' OR instr(text, :four))
  AND (:five = '' OR instr(text, :five)) AND (:six = '' OR instr(text, :six))
ORDER BY folded_last, folded_first, file_number
