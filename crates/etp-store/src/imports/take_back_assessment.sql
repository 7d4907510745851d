DELETE FROM assessment
WHERE id = :id AND enrolment IS NULL AND decided_on IS NULL
  AND NOT EXISTS (
    SELECT 1 FROM patient AS file
    JOIN patient AS other ON other.root = file.root
    LEFT JOIN personal_plan AS plan ON plan.patient = other.id AND agreed_on >= assessment.done_on
    LEFT JOIN assessment AS later ON later.patient = other.id
      AND later.enrolment IS NOT NULL AND later.done_on >= assessment.done_on
    WHERE file.id = assessment.patient AND (plan.id IS NOT NULL OR later.id IS NOT NULL)
  )
