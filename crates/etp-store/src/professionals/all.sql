SELECT * FROM professional ORDER BY active DESC, folded_last, folded_first
