SELECT * FROM centre
