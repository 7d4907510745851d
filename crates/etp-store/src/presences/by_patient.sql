SELECT patient.root AS person, programme.pathology, count(DISTINCT session.id) AS sessions
FROM session
JOIN programme ON programme.id = session.programme
JOIN presence ON presence.session = session.id
JOIN patient ON patient.id = presence.patient
WHERE session.date BETWEEN :from AND :to
  AND session.status <> 'cancelled'
  AND presence.mark IN ('present', 'late', 'left-early')
  AND patient.counted
GROUP BY patient.root, programme.pathology
