UPDATE counted_person SET person = NULL
WHERE person IN (SELECT id FROM patient WHERE root = :root)
