SELECT doctor, count(*) AS patients FROM patient
WHERE doctor IS NOT NULL AND root = id
GROUP BY doctor
