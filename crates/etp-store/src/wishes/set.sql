INSERT INTO wish (enrolment, patient, wish, noted_at, passed_over)
SELECT id, patient, :wish, :now, 0 FROM enrolment WHERE id = :enrolment
ON CONFLICT (enrolment) DO UPDATE SET wish = excluded.wish, noted_at = excluded.noted_at
