SELECT session.id, programme, cohort, step, date, minutes, session.kind, status,
  place.kind AS setting
FROM session LEFT JOIN place ON place.id = session.place_id
WHERE session.id IN (
  SELECT presence.session
  FROM patient AS file JOIN presence ON presence.patient = file.id
  WHERE file.root = :person
  UNION
  SELECT of_group.id
  FROM patient AS file
  JOIN enrolment ON enrolment.patient = file.id
  JOIN session AS of_group ON of_group.cohort = enrolment.cohort
  WHERE file.root = :person
)
