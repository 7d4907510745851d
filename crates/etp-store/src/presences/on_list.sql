SELECT presence.*
FROM patient JOIN presence ON presence.patient = patient.id
WHERE patient.root = (SELECT root FROM patient WHERE id = :patient)
  AND presence.session = :session
