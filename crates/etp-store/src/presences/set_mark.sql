UPDATE presence SET
  mark = :mark, changed_at = :at,
  reason = CASE WHEN mark IS NOT 'excused' THEN reason END,
  told_on = CASE WHEN mark IS NOT 'excused' THEN told_on END
WHERE session = :session AND patient = :patient
