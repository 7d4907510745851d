SELECT session.id, programme, cohort, step, date, minutes, session.kind, status,
  place.kind AS setting
FROM session LEFT JOIN place ON place.id = session.place_id
