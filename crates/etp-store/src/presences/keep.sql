INSERT INTO presence_history (
  session, patient, act, old_mark, new_mark, reason, kept, signed_by, at
) VALUES (:session, :patient, :act, :old, :new, :reason, :kept, :by, :at)
