UPDATE session SET
  status = 'cancelled', cancel_cause = :cause, cancel_note = :note, cancel_on = :on,
  changed_at = :now, sequence = sequence + 1
WHERE id = :id
