DELETE FROM course
WHERE person IN (:patient, (SELECT root FROM patient WHERE id = :patient))
  AND (
    person <> (SELECT root FROM patient WHERE id = :patient)
    OR (SELECT erased FROM patient WHERE id = :patient)
    OR NOT EXISTS (
      SELECT 1
      FROM patient AS file
      JOIN presence ON presence.patient = file.id
      JOIN session INDEXED BY session_when ON session.id = presence.session
      WHERE file.root = course.person AND session.status <> 'cancelled'
    )
  )
