SELECT * FROM caregiver
WHERE instr(search, :one) AND instr(search, :two) AND instr(search, :three)
  AND instr(search, :four) AND instr(search, :five) AND instr(search, :six)
ORDER BY folded_last, folded_first, id
