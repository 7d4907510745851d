UPDATE session SET
  status = :status,
  cancel_cause = CASE WHEN :status = 'cancelled' THEN cancel_cause END,
  cancel_note = CASE WHEN :status = 'cancelled' THEN cancel_note ELSE '' END,
  cancel_on = CASE WHEN :status = 'cancelled' THEN cancel_on END
WHERE id = :id
