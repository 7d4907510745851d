UPDATE enrolment SET follows = NULL
WHERE follows IN (
  SELECT gone.id FROM enrolment AS gone JOIN patient AS file ON file.id = gone.patient
  WHERE file.root = :root
)
