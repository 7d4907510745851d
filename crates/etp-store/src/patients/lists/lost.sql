SELECT person FROM course WHERE last_on < :before AND planned = 0
