INSERT INTO fact_id (kind, outside, inside) VALUES (:kind, :outside, :inside)
