INSERT INTO connection (at, address, purpose, bytes_out, bytes_in, outcome)
VALUES (:at, :address, :purpose, :bytes_out, :bytes_in, :outcome)
