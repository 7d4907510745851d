INSERT INTO presence_history (session, patient, old_mark, new_mark, signed_by, at)
VALUES (:session, :patient, :old, :new, :by, :at)
