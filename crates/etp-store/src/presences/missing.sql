SELECT file.root AS person, session.id AS session, session.date, presence.mark
FROM course
CROSS JOIN patient AS stands ON stands.id = course.person
CROSS JOIN patient AS file ON file.root = course.person
CROSS JOIN presence ON presence.patient = file.id
CROSS JOIN session INDEXED BY session_when ON session.id = presence.session
WHERE course.missed >= :least AND NOT stands.erased AND stands.standing = 'active'
  AND session.status <> 'cancelled' AND presence.mark IS NOT NULL
  AND session.date >= coalesce(course.last_on, '')
  AND (course.next_on IS NOT NULL OR EXISTS (
    SELECT 1 FROM patient AS own JOIN enrolment ON enrolment.patient = own.id
    WHERE own.root = course.person AND enrolment.ended_on IS NULL))
ORDER BY file.root, session.date, session.starts, session.id
