INSERT INTO caregiver_presence_history (session, caregiver, old_mark, new_mark, signed_by, at)
VALUES (:session, :caregiver, :old, :new, :by, :at)
