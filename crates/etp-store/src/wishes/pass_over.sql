INSERT INTO wish (enrolment, patient, wish, noted_at, passed_over)
SELECT id, patient, :wish, NULL, 1 FROM enrolment WHERE id = :enrolment
ON CONFLICT (enrolment) DO UPDATE SET passed_over = passed_over + 1
