INSERT INTO patient_phone (digits, patient) VALUES (:digits, :patient)
ON CONFLICT (digits, patient) DO NOTHING
