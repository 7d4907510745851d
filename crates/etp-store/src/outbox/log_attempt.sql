INSERT INTO attempt (sequence, at, way, outcome, detail, bytes_out, bytes_in)
VALUES (:sequence, :at, :way, :outcome, :detail, :bytes_out, :bytes_in)
