SELECT course.person
FROM course
CROSS JOIN patient AS stands ON stands.id = course.person
WHERE course.missed >= :least AND NOT stands.erased AND stands.standing = 'active'
  AND (course.next_on IS NOT NULL OR EXISTS (
    SELECT 1 FROM patient AS own JOIN enrolment ON enrolment.patient = own.id
    WHERE own.root = course.person AND enrolment.ended_on IS NULL))
