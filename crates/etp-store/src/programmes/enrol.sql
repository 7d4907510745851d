INSERT INTO enrolment (programme, patient, enrolled_on) VALUES (:programme, :patient, :on)
ON CONFLICT (programme, patient) DO NOTHING
