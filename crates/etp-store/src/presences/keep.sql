INSERT INTO presence_history (
  line, session, patient, act, old_mark, new_mark, reason, kept, signed_by, at
) VALUES (
  (SELECT coalesce(max(line), 0) + 1 FROM presence_history WHERE patient = :patient),
  :session, :patient, :act, :old, :new, :reason, :kept, :by, :at
)
