INSERT INTO attempt (sequence, at, outcome, detail) VALUES (:sequence, :at, :outcome, :detail)
