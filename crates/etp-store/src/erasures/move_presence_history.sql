INSERT INTO presence_history (
  line, session, patient, act, old_mark, new_mark, reason, kept, signed_by, at
)
SELECT row_number() OVER (ORDER BY at, patient, line), session, :nameless, act, old_mark, new_mark,
  '', '', signed_by, at
FROM presence_history
WHERE patient IN (SELECT id FROM patient WHERE root = :root)
