SELECT max(line) AS line FROM filing
