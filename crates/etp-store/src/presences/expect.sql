INSERT INTO presence (
  session, patient, mark, changed_at, remote, companion, reason, told_on, line, entry
) VALUES (:session, :patient, NULL, NULL, 0, 0, NULL, NULL, '', :entry)
