UPDATE presence_history SET patient = :nameless
WHERE patient IN (SELECT id FROM patient WHERE root = :root)
