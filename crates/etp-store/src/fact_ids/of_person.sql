SELECT * FROM fact_id
WHERE kind = 'patient' AND inside IN (SELECT id FROM patient WHERE root = :root)
ORDER BY outside
