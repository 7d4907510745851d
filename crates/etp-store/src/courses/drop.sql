DELETE FROM course
WHERE person IN (:patient, (SELECT root FROM patient WHERE id = :patient))
