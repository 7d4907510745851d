SELECT patient.root AS person
FROM session INDEXED BY session_planned
JOIN presence ON presence.session = session.id
JOIN patient ON patient.id = presence.patient
WHERE session.status = 'planned'
UNION
SELECT patient.root
FROM session INDEXED BY session_planned
JOIN enrolment ON enrolment.programme = session.programme
JOIN patient ON patient.id = enrolment.patient
WHERE session.status = 'planned'
