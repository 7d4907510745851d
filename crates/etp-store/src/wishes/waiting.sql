WITH waiting AS (
  SELECT file.root AS person, enrolment.*,
    row_number() OVER (
      PARTITION BY file.root, enrolment.programme ORDER BY enrolled_on, enrolment.id
    ) AS nth
  FROM enrolment INDEXED BY enrolment_waiting
  JOIN patient AS file ON file.id = enrolment.patient
  WHERE ended_on IS NULL AND cohort IS NULL AND NOT file.erased
    AND (:programme IS NULL OR enrolment.programme = :programme)
)
SELECT waiting.*,
  (
    SELECT wish FROM waiting AS any JOIN wish ON wish.enrolment = any.id
    WHERE any.person = waiting.person AND any.programme = waiting.programme
    ORDER BY noted_at DESC, any.nth
    LIMIT 1
  ) AS wish,
  (
    SELECT coalesce(max(passed_over), 0)
    FROM waiting AS any JOIN wish ON wish.enrolment = any.id
    WHERE any.person = waiting.person AND any.programme = waiting.programme
  ) AS passed_over
FROM waiting
WHERE nth = 1
ORDER BY enrolled_on, id
