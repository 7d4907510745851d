UPDATE consent SET withdrawn_on = :on, withdrawal_note = :note
WHERE id = :id AND withdrawn_on IS NULL
