SELECT patient.root AS person
FROM session INDEXED BY session_planned
JOIN presence ON presence.session = session.id
JOIN patient ON patient.id = presence.patient
WHERE session.status = 'planned'
UNION
SELECT patient.root
FROM (
  SELECT DISTINCT programme FROM session INDEXED BY session_planned WHERE status = 'planned'
) AS going
CROSS JOIN enrolment ON enrolment.programme = going.programme AND ended_on IS NULL
JOIN patient ON patient.id = enrolment.patient
