DELETE FROM enrolment
WHERE programme = :programme AND patient = :patient AND NOT EXISTS (
  SELECT 1
  FROM session
  JOIN presence ON presence.session = session.id
  JOIN patient AS file ON file.id = presence.patient
  WHERE session.programme = :programme
    AND file.root = (SELECT root FROM patient WHERE id = :patient)
)
