INSERT INTO presence (
  session, patient, mark, changed_at, remote, companion, reason, told_on, line, entry
)
SELECT session, :nameless, mark, changed_at, remote, companion, NULL, NULL, '', entry
FROM attendance
WHERE person = :root AND mark IS NOT NULL
