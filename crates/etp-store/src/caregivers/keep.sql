INSERT INTO caregiver_presence_history (
  session, caregiver, old_mark, new_mark, reason, signed_by, at
) VALUES (:session, :caregiver, :old, :new, :reason, :by, :at)
