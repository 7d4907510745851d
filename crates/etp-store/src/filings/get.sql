SELECT * FROM filing WHERE line = :line
