UPDATE presence SET
  remote = :remote, companion = :companion, reason = :reason, told_on = :told_on, line = :line
WHERE session = :session AND patient = :patient
