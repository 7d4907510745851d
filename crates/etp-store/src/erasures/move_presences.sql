INSERT INTO presence (session, patient, mark, changed_at)
SELECT session, :nameless, mark, changed_at FROM attendance
WHERE person = :root AND mark IS NOT NULL
