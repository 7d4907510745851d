SELECT * FROM recipient
WHERE instr(search, :one) AND instr(search, :two) AND instr(search, :three)
  AND instr(search, :four) AND instr(search, :five) AND instr(search, :six)
ORDER BY active DESC, search, id
