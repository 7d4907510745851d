UPDATE presence SET mark = :mark, changed_at = :at
WHERE session = :session AND patient = :patient
