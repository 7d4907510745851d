INSERT INTO enrolment (programme, patient, enrolled_on)
SELECT :programme, :patient, :on
WHERE NOT EXISTS (
  SELECT 1 FROM enrolment JOIN patient AS file ON file.id = enrolment.patient
  WHERE enrolment.programme = :programme
    AND file.root = (SELECT root FROM patient WHERE id = :patient)
)
