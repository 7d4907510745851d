SELECT session, patient, mark, remote, companion, reason, entry
FROM presence INDEXED BY presence_of_patient
WHERE patient = :file
