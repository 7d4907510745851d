WITH recent AS (
  SELECT patient FROM enrolment WHERE enrolled_on >= :before OR ended_on >= :before
  UNION
  SELECT patient FROM consent WHERE answered_on >= :before OR withdrawn_on >= :before
  UNION
  SELECT patient FROM assessment WHERE done_on >= :before OR decided_on >= :before
  UNION
  SELECT patient FROM personal_plan WHERE agreed_on >= :before
  UNION
  SELECT patient FROM letter WHERE drafted_at >= :before OR sent_on >= :before
  UNION
  SELECT patient FROM epices WHERE answered_on >= :before
  UNION
  SELECT patient FROM attachment WHERE added_at >= :before
  UNION
  SELECT id FROM patient WHERE added_at >= :before
)
SELECT finding.person
FROM finding LEFT JOIN course ON course.person = finding.person
WHERE (last_on IS NULL OR last_on < :before) AND next_on IS NULL
  AND finding.person NOT IN (
    SELECT root FROM recent JOIN patient ON patient.id = recent.patient
  )
  AND NOT EXISTS (
    SELECT 1
    FROM patient AS file
    JOIN presence ON presence.patient = file.id
    JOIN session ON session.id = presence.session
    WHERE file.root = finding.person AND date >= :before AND status <> 'cancelled'
  )
  AND NOT EXISTS (
    SELECT 1
    FROM patient AS file
    JOIN change ON change.patient = file.id
    JOIN history ON history.line = change.line
    WHERE file.root = finding.person AND history.at >= :before
  )
