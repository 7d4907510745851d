SELECT * FROM room WHERE place = :place ORDER BY active DESC, name, id
