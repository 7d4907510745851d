SELECT file.root AS person, session.id AS session, session.date, presence.mark
FROM course
CROSS JOIN patient AS file ON file.root = course.person
CROSS JOIN presence ON presence.patient = file.id
CROSS JOIN session INDEXED BY session_when ON session.id = presence.session
WHERE course.person IN (SELECT unhex(value) FROM json_each(:people))
  AND session.status <> 'cancelled' AND presence.mark IS NOT NULL
  AND session.date >= coalesce(course.last_on, '')
ORDER BY file.root, session.date, session.starts, session.id
