SELECT code, name FROM centre
