SELECT patient.*, coalesce(held, 0) AS held, coalesce(planned, 0) AS planned,
  coalesce(missed, 0) AS missed, last_on, next_on,
  (
    SELECT coalesce(group_concat(pathology, ' '), '') FROM (
      SELECT DISTINCT pathology
      FROM patient AS file
      JOIN enrolment ON enrolment.patient = file.id
      JOIN programme ON programme.id = enrolment.programme
      WHERE file.root = patient.id
      ORDER BY pathology
    )
  ) AS pathologies,
  (
    SELECT reason FROM patient AS file JOIN flag ON flag.patient = file.id
    WHERE file.root = patient.id
      AND dropped_at IS NULL AND (until IS NULL OR until >= :today)
    ORDER BY raised_at DESC, line DESC
    LIMIT 1
  ) AS flag
FROM json_each(:people) AS shown
JOIN patient ON patient.id = unhex(shown.value)
LEFT JOIN course ON course.person = patient.id
WHERE NOT erased
ORDER BY folded_last, folded_first, file_number
