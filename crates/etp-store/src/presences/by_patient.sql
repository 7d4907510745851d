SELECT presence.patient, programme.pathology, count(*) AS sessions
FROM session
JOIN programme ON programme.id = session.programme
JOIN presence ON presence.session = session.id
WHERE session.date BETWEEN :from AND :to
  AND session.status <> 'cancelled'
  AND presence.mark IN ('present', 'late')
GROUP BY presence.patient, programme.pathology
