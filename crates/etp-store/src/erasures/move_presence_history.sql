UPDATE presence_history SET patient = :nameless, reason = '', kept = ''
WHERE patient IN (SELECT id FROM patient WHERE root = :root)
