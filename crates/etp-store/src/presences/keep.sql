INSERT INTO presence_history (session, patient, act, old_mark, new_mark, signed_by, at)
VALUES (:session, :patient, :act, :old, :new, :by, :at)
